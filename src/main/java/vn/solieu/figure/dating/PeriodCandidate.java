package vn.solieu.figure.dating;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.text.Span;

/** A time that a quantity may be of, and where it was found. */
final class PeriodCandidate {
  /** The rules chose it. */
  static final int RULE = 1;

  /** Made from what the rules chose: its month, its year so far, its last day. */
  static final int OF_RULE = 1 << 1;

  /** That of the figure before. */
  static final int LAST = 1 << 2;

  /** That of an earlier figure of the sentence. */
  static final int SENTENCE = 1 << 3;

  /** That of an earlier figure of the text. */
  static final int EARLIER = 1 << 4;

  /** That of a later figure, by the rules. */
  static final int LATER = 1 << 5;

  /** What its change is measured against. */
  static final int BASE = 1 << 6;

  /** What another figure is measured against. */
  static final int OTHER_BASE = 1 << 7;

  /** The date of the text. */
  static final int DATE = 1 << 8;

  /** Made from that date. */
  static final int OF_DATE = 1 << 9;

  /** Made from the time of another figure. */
  static final int DERIVED = 1 << 10;

  /** That of the first figure of the text, by the rules. */
  static final int FIRST = 1 << 11;

  /** No time. */
  static final int NONE = 1 << 12;

  /** How many kinds there are. */
  static final int KINDS = 13;

  private final KnownPeriod known;
  private int kinds;
  private @Nullable Span words;

  PeriodCandidate(KnownPeriod known) {
    this.known = known;
  }

  KnownPeriod known() {
    return known;
  }

  @Nullable Period period() {
    return known.period();
  }

  int kinds() {
    return kinds;
  }

  boolean isRuled() {
    return (kinds & RULE) != 0;
  }

  /** The expression that tells of it and stands nearest, or null. */
  @Nullable Span words() {
    return words;
  }

  /** Found there as well, told by {@code by}; the words given first stay. */
  void also(int kind, @Nullable Span by) {
    kinds |= kind;
    words = words == null ? by : words;
  }
}
