package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;

/** Reads a range behind its lower end: "5-7%", "từ 5 đến 7%", "10.000 đến 12.000 đồng/kg". */
final class RangeReader {
  private final NumeralReader numerals;
  private final UnitAfter amounts;
  private final PhraseTable<Cue> bounds;
  private final RangeEnds ends;

  RangeReader(NumeralReader numerals, UnitAfter amounts, Lexicon lexicon) {
    this.numerals = numerals;
    this.amounts = amounts;
    bounds = CueTable.load(lexicon.resources(), "figure/bounds.tsv");
    ends = new RangeEnds(lexicon.resources());
  }

  /** The range whose lower end is {@code first} with the unit read after it, or null. */
  @Nullable Mention read(
      Reading reading, Sentence sentence, Numeral first, @Nullable ReadUnit lowUnit) {
    Folded lower = reading.lower();
    int limit = sentence.span().end();
    AmountTail least =
        AmountTail.read(lower, first, lowUnit != null && lowUnit.listed() ? lowUnit : null);
    Numeral low = least.number();
    ReadUnit own = least.unit();
    int between = Blanks.after(lower, own == null ? low.end() : own.end());
    int start = afterDash(lower, between, limit);
    boolean word = start < 0;
    start = word ? unbound(lower, afterWord(lower, between, limit)) : start;
    if (start < 0
        || start >= limit
        || !DigitReader.isDigit(lower.charAt(start)) && !word
        || ends.isOfATime(lower, low)) {
      return null;
    }
    Numeral high = numerals.read(lower, start);
    if (high == null || high.end() > limit) {
      return null;
    }
    ReadUnit unit = amounts.read(reading, high, limit);
    if (unit == null && high.scaled()) {
      unit = amounts.perMoney(reading, high, limit);
    }
    AmountTail most = AmountTail.read(lower, high, unit);
    return joined(reading, sentence, low, own, most.number(), most.unit(), word);
  }

  private @Nullable Mention joined(
      Reading reading,
      Sentence sentence,
      Numeral low,
      @Nullable ReadUnit lowUnit,
      Numeral high,
      @Nullable ReadUnit unit,
      boolean word) {
    boolean same =
        lowUnit == null || (unit != null && (unit.unit() + "/").startsWith(lowUnit.unit() + "/"));
    Numeral to = CommaSettler.settle(high, unit, reading.marks());
    boolean alike = to.scaled() && !low.scaled() && to.thousands() != null && lowUnit == null;
    Numeral from = alike ? low : CommaSettler.settle(low, unit, reading.marks());
    if (!from.scaled() && to.scaled() && lowUnit == null && !RangeEnds.whole(from, to)) {
      from = from.times(to.scale());
    }
    if (!word && low.spelled()) {
      return null;
    }
    from = RangeEnds.low(reading.lower(), from, to);
    boolean bare = unit == null && !to.scaled();
    if (!same || bare || from.value().compareTo(to.value()) >= 0 || RangeEnds.apart(from, to)) {
      return null;
    }
    int start = word ? from(reading.lower(), low.start()) : low.start();
    return new Mention(reading, sentence, start, low.start(), from, to, null, high.end(), unit);
  }

  /** End of "5-10-15", three numbers or more that make no range, or -1. */
  static int chainEnd(Folded lower, int at, int limit) {
    int end = at;
    int dashes = 0;
    int next = afterDash(lower, Blanks.after(lower, end), limit);
    while (next > 0 && DigitReader.isDigit(lower.charAt(next))) {
      dashes++;
      end = DigitReader.end(lower, next);
      next = afterDash(lower, Blanks.after(lower, end), limit);
    }
    return dashes > 1 && end <= limit ? end : -1;
  }

  /** Start of the "từ" before {@code at}, or {@code at}. */
  private static int from(Folded lower, int at) {
    int end = Blanks.before(lower, at);
    return end >= 2
            && lower.startsWith("từ", end - 2)
            && (end == 2 || !Character.isLetter(lower.charAt(end - 3)))
        ? end - 2
        : at;
  }

  private static int afterDash(Folded lower, int at, int limit) {
    return at < limit && "-–—~÷".indexOf(lower.charAt(at)) >= 0
        ? within(Blanks.after(lower, at + 1), limit)
        : -1;
  }

  private static int afterWord(Folded lower, int at, int limit) {
    int to = lower.startsWith("cho ", at) ? at + 4 : at;
    boolean word = lower.startsWith("đến ", to) || lower.startsWith("tới ", to);
    return word ? within(Blanks.after(lower, to + 4), limit) : -1;
  }

  /** Past the bound of the upper end: "từ 5 đến dưới 10 ha". */
  private int unbound(Folded lower, int at) {
    Match<Cue> bound = at < 0 ? null : bounds.at(lower, at);
    boolean is = bound != null && bound.value().note().equals("before");
    return is && bound != null ? Blanks.after(lower, bound.end()) : at;
  }

  private static int within(int at, int limit) {
    return at < limit ? at : -1;
  }
}
