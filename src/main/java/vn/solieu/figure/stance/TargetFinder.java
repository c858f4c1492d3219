package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Where targets stand: after "phấn đấu", "đặt mục tiêu", "dự kiến", "đến năm 2030" (of an earlier
 * text) to the end of the sentence, in the list that such a head opens ("phấn đấu đến năm 2030:"),
 * and right after a plan ("kế hoạch năm 500 tỷ đồng").
 */
final class TargetFinder {
  private static final int FAR = 2500;
  private static final int BEFORE = 24;
  private static final String YEAR = "năm ";

  private final TargetWords words;

  TargetFinder(Resources resources) {
    words = TargetWords.load(resources);
  }

  /** The aims that go on from sentence to sentence, before the first. */
  Agenda agenda(Reading reading) {
    return new Agenda(words, reading);
  }

  /**
   * The targets of one sentence, asked for its quantities in text order.
   *
   * @param agenda what opened the aims that the sentence goes on with, or null
   */
  TargetScope scope(
      Reading reading,
      Sentence sentence,
      @Nullable Sentence head,
      @Nullable Sentence outer,
      @Nullable Span agenda) {
    Span open = head == null ? null : strong(reading, head);
    open = open == null && outer != null ? strong(reading, outer) : open;
    return new TargetScope(words, reading, sentence, open == null ? agenda : open);
  }

  private @Nullable Span strong(Reading reading, Sentence head) {
    TargetScope scope = new TargetScope(words, reading, head, null);
    scope.read(head.span().end());
    Match<Cue> plan = scope.plan();
    boolean planned = plan != null && scope.open() == null && ahead(reading, head, scope);
    return plan != null && planned ? new Span(plan.start(), plan.end()) : scope.open();
  }

  /** A year to come is named in the head of a list or shortly before it. */
  private boolean ahead(Reading reading, Sentence head, TargetScope scope) {
    int first = Math.max(0, head.index() - BEFORE);
    int from = Math.max(reading.sentences().get(first).span().start(), head.span().start() - FAR);
    if (words.results().first(reading.lower(), head.span().start(), head.span().end()) != null) {
      return false;
    }
    String near = reading.lower().substring(from, head.span().end());
    for (int i = near.indexOf(YEAR); i >= 0; i = near.indexOf(YEAR, i + YEAR.length())) {
      if (scope.ahead().isFuture(from + i + YEAR.length())) {
        return true;
      }
    }
    return false;
  }
}
