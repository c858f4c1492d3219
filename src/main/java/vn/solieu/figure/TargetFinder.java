package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Span;

/**
 * Where targets stand: after "phấn đấu", "đặt mục tiêu", "dự kiến", "đến năm 2030" (of an earlier
 * text) to the end of the sentence, in the list that such a head opens ("phấn đấu đến năm 2030:"),
 * and right after a plan ("kế hoạch năm 500 tỷ đồng").
 */
final class TargetFinder {
  private static final int NEAR = 40;
  private static final List<String> OPENERS =
      List.of("đến năm ", "vào năm ", "tới năm ", "vào cuối năm ", "đến cuối năm ", "đến hết năm ");

  private final PhraseTable<Cue> cues;

  TargetFinder(Resources resources) {
    cues = CueTable.load(resources, "figure/targets.tsv");
  }

  /** The targets of one sentence, asked for its quantities in text order. */
  Scope scope(Reading reading, Sentence sentence, @Nullable Sentence head) {
    return new Scope(reading, sentence, head == null ? null : strong(reading, head));
  }

  private @Nullable Span strong(Reading reading, Sentence head) {
    Scope scope = new Scope(reading, head, null);
    scope.read(head.span().end());
    return scope.open;
  }

  /** Reads on through a sentence. */
  final class Scope {
    private final Reading reading;
    private final Sentence sentence;
    private @Nullable Span open;
    private @Nullable Match<Cue> noun;
    private int at;

    private Scope(Reading reading, Sentence sentence, @Nullable Span head) {
      this.reading = reading;
      this.sentence = sentence;
      open = head;
      at = sentence.span().start();
    }

    /** The words that make the quantity a target, or null. */
    @Nullable Span cue(StanceContext context, Role role) {
      read(context.start());
      Match<Cue> plan = noun;
      if (plan != null && role != Role.COMPLETION && planned(context, plan)) {
        return new Span(plan.start(), plan.end());
      }
      return open != null ? open : later(context);
    }

    /** "17,8 triệu người vào năm 2067" in a text of 2019. */
    private @Nullable Span later(StanceContext context) {
      int end = context.clauseEnd();
      for (int i = context.end(); i < end; i++) {
        for (String opener : OPENERS) {
          int at = i + opener.length();
          if (reading.lower().startsWith(opener, i) && isFuture(at)) {
            return new Span(i, at + 4);
          }
        }
      }
      return null;
    }

    private boolean isFuture(int start) {
      PartialDate date = reading.document().date();
      return date != null && year(start) > date.year();
    }

    private void read(int end) {
      while (at < end) {
        Match<Cue> cue = wordStart(at) ? cues.at(reading.lower(), at, end) : null;
        if (cue == null) {
          future();
          at++;
        } else {
          apply(cue);
          at = cue.end();
        }
      }
    }

    private void apply(Match<Cue> cue) {
      switch (cue.value().kind()) {
        case "strong", "weak" -> open = new Span(cue.start(), cue.end());
        case "stop" -> open = null;
        case "noun" -> {
          noun = cue;
          if (opens(cue)) {
            open = new Span(cue.start(), cue.end());
          }
        }
        default -> noun = null;
      }
    }

    /** "Kế hoạch năm 2018 của tỉnh là …": the plan is what the sentence is about. */
    private boolean opens(Match<Cue> cue) {
      int start = Blanks.after(reading.lower(), sentence.span().start());
      boolean first = cue.start() == start || cue.start() == start + 2;
      int next = Blanks.after(reading.lower(), cue.end());
      boolean period =
          reading.lower().startsWith("năm", next)
              || reading.lower().startsWith("vụ", next)
              || reading.lower().startsWith("của", next)
              || reading.lower().startsWith("đến", next)
              || reading.lower().startsWith("giai đoạn", next);
      return first && period;
    }

    /** "đến năm 2030" in a text of 2025. */
    private void future() {
      char c = reading.lower().charAt(at);
      if ((c != 'đ' && c != 'v' && c != 't') || !wordStart(at)) {
        return;
      }
      for (String opener : OPENERS) {
        int year = at + opener.length();
        if (reading.lower().startsWith(opener, at) && isFuture(year)) {
          open = new Span(at, year + 4);
        }
      }
    }

    private int year(int start) {
      int end = DigitReader.end(reading.lower(), start);
      return end - start == 4 ? Integer.parseInt(reading.lower().substring(start, end)) : -1;
    }

    private boolean wordStart(int offset) {
      return offset == 0 || !Character.isLetterOrDigit(reading.lower().charAt(offset - 1));
    }
  }

  /** "kế hoạch [năm] [là] 500 tỷ đồng": close before the number, in the same clause. */
  private static boolean planned(StanceContext context, Match<Cue> cue) {
    if (cue.start() < context.from()) {
      return false;
    }
    String gap = context.lower().substring(cue.end(), context.start());
    Match<Cue> last = context.last("up", "down", "more", "less", "equal");
    boolean change = last != null && last.start() > cue.start();
    boolean told = context.last("to") != null && cue.value().phrase().startsWith("chỉ tiêu");
    return gap.length() < NEAR
        && !told
        && gap.indexOf(',') < 0
        && gap.indexOf(';') < 0
        && !gap.contains(" và ")
        && !change;
  }
}
