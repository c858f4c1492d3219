package vn.solieu.figure.timing;

import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Carries the kind of time from quantity to quantity: after "tỉnh có 300 xã" a count without a word
 * of its own is held as well, and people after people insured are insured people.
 */
final class SenseKeeper {
  /** Sentences that tell what a text is about. */
  private static final int OPENING = 2;

  private final SenseFinder senses;
  private final PhraseTable<String> disasters;
  private boolean disaster;

  /** The amount told last, or what the ratio told last says of, is that since the year began. */
  private boolean since;

  private Span span = new Span(0, 0);
  private TimeSense last = TimeSense.UNKNOWN;
  private TimeSense state = TimeSense.UNKNOWN;
  private String unit = "";

  /** Unit of what happened here: items of a list, and a "trong đó", happen as their head does. */
  private String flows = "";

  SenseKeeper(SenseFinder senses, PhraseTable<String> disasters) {
    this.senses = senses;
    this.disasters = disasters;
  }

  /**
   * Notes that a sentence begins.
   *
   * @param follows it breaks down the one before
   */
  void enter(Reading reading, Sentence sentence, boolean follows) {
    span = sentence.span();
    last = TimeSense.UNKNOWN;
    since = false;
    disaster =
        disaster
            || (sentence.index() < OPENING
                && disasters.first(reading.lower(), span.start(), span.end()) != null);
    if (!follows) {
      flows = "";
      unit = "";
    }
  }

  /** The kind of the next quantity of the sentence, which stands at token {@code t}. */
  TimeSense next(TimeScene scene, int t, Quantity quantity) {
    TimeSense sense = senses.find(scene.reading().lower(), span, quantity);
    boolean ratio = quantity.isRatio();
    if (sense == TimeSense.TIMELESS && ratio) {
      sense = last;
    }
    if (sense == TimeSense.UNKNOWN) {
      sense = unsaid(scene, t, quantity);
    }
    since = isSinceStart(scene, t) || (since && ratio);
    sense = since ? TimeSense.FLOW : sense;
    if (sense != TimeSense.FLOW && isRaised(scene, t)) {
      sense = TimeSense.BALANCE;
    }
    if (sense == TimeSense.FLOW && disaster && isByDay(scene)) {
      sense = TimeSense.UNKNOWN;
    }
    last = sense;
    if (sense == TimeSense.FLOW && !quantity.isPercent()) {
      flows = quantity.unit();
    }
    if (sense.isStock() && !quantity.isPercent()) {
      unit = quantity.unit();
      state = sense;
    }
    return sense;
  }

  /** "lũy kế 2.310 tỷ đồng, riêng từ đầu năm 840 tỷ đồng": what came to it since then. */
  private static boolean isSinceStart(TimeScene scene, int t) {
    for (TimeMention m : scene.times().mentions()) {
      if (m.next() == t
          && m.isPeriod()
          && m.term() instanceof TimeTerm.Stretch s
          && s.from() instanceof TimeTerm.Start) {
        return true;
      }
    }
    return false;
  }

  /** "…, nâng tổng số lên 196 sản phẩm": so many there are at the end. */
  private static boolean isRaised(TimeScene scene, int t) {
    SentenceTimes s = scene.times();
    Folded lower = scene.reading().lower();
    int from = s.clauseStart(t);
    int up = t - 1;
    while (up > from && up >= t - 2 && !lower.startsWith("lên", s.at(up).start())) {
      up--;
    }
    if (up < from || !lower.startsWith("lên", s.at(up).start())) {
      return false;
    }
    for (int i = up - 1; i >= from && !s.is(i, TimeWord.QUANTITY); i--) {
      if (scene.cues().raises().at(lower, s.at(i).start()) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Đến ngày 5/1, bão làm chết 6 người": since the storm, not since the year began. */
  private static boolean isByDay(TimeScene scene) {
    Frame frame = scene.frame();
    return (frame != null && isByDay(frame.term()))
        || scene.times().mentions().stream().anyMatch(m -> isByDay(m.term()));
  }

  private static boolean isByDay(TimeTerm term) {
    return term instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Days;
  }

  private TimeSense unsaid(TimeScene scene, int t, Quantity quantity) {
    boolean has = StateRule.has(scene.times(), scene.times().clauseStart(t), t);
    if (has || last == TimeSense.HELD) {
      return TimeSense.HELD;
    }
    if (quantity.isPercent() && (last.isStock() || last == TimeSense.FLOW)) {
      return last;
    }
    if (!flows.isEmpty() && quantity.unit().equals(flows)) {
      return TimeSense.FLOW;
    }
    return !unit.isEmpty() && quantity.unit().equals(unit) ? state : TimeSense.UNKNOWN;
  }
}
