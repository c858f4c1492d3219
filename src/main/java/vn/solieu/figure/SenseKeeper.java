package vn.solieu.figure;

import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Carries the kind of time from quantity to quantity: after "tỉnh có 300 xã" a count without a word
 * of its own is held as well, and people after people insured are insured people.
 */
final class SenseKeeper {
  private final SenseFinder senses;
  private final PhraseTable<String> following;
  private Span span = new Span(0, 0);
  private TimeSense last = TimeSense.UNKNOWN;
  private TimeSense state = TimeSense.UNKNOWN;
  private String unit = "";

  /** Unit of what happened here: items of a list, and a "trong đó", happen as their head does. */
  private String flows = "";

  SenseKeeper(SenseFinder senses, PhraseTable<String> following) {
    this.senses = senses;
    this.following = following;
  }

  /** Notes that a sentence begins. */
  void enter(Reading reading, Sentence sentence) {
    span = sentence.span();
    last = TimeSense.UNKNOWN;
    if (following.at(reading.lower(), span.start()) == null) {
      flows = "";
      unit = "";
    }
  }

  /** The kind of the next quantity of the sentence, which stands at token {@code t}. */
  TimeSense next(TimeScene scene, int t, Quantity quantity) {
    TimeSense sense = senses.find(scene.reading().lower(), span, quantity);
    boolean ratio = quantity.isPercent() || quantity.unit().equals("lần");
    if (sense == TimeSense.TIMELESS && ratio) {
      sense = last;
    }
    if (sense == TimeSense.UNKNOWN) {
      sense = unsaid(scene, t, quantity);
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
