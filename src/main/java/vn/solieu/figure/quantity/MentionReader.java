package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;

/**
 * Reads a whole mention from its first digit or number word: fraction, range, scale words, unit,
 * money sign before it: "15/20 ngành", "5-7%", "từ 5 đến 7%", "10.000 đến 12.000 đồng/kg", "$5
 * triệu".
 */
final class MentionReader {
  private static final BigDecimal CARATS = new BigDecimal(24_000);
  private final NumberStarts starts;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final UnitAfter amounts;
  private final RangeReader ranges;
  private final SplitAmount split;
  private final FractionReader fractions;
  private final MoneySign signs;
  private final DoubtfulNumber doubts;
  private final MetreTail lengths;

  MentionReader(Lexicon lexicon) {
    doubts = new DoubtfulNumber(lexicon.resources());
    lengths = new MetreTail(lexicon.resources());
    starts = new NumberStarts(lexicon.resources());
    numerals = new NumeralReader(lexicon.resources());
    units = new UnitReader(lexicon);
    amounts = new UnitAfter(units, lexicon);
    ranges = new RangeReader(numerals, amounts, lexicon);
    split = new SplitAmount(numerals, units, lexicon.units());
    signs = new MoneySign(lexicon.units().phrases());
    fractions = new FractionReader(lexicon.resources(), numerals, units);
  }

  /** Where the first mention of the sentence may begin, or its end where none can stand in it. */
  int first(Reading reading, Sentence sentence) {
    return starts.first(reading.lower(), sentence.span().start(), sentence.span().end());
  }

  /** Where the next mention may begin, or {@code to}. */
  int next(Reading reading, int from, int to) {
    return starts.next(reading.lower(), from, to);
  }

  /** Whether a scale word follows that its number cannot take: "1,7 tỉ triệu cổ phiếu". */
  boolean scaleFollows(Mention mention) {
    return numerals.scaleFollows(mention.lower(), mention.end());
  }

  /** Whether a spelled count follows {@code at}: "hai lượt khách". */
  boolean spelledCount(Folded lower, int at) {
    int end = numerals.digitWord(lower, at);
    return end >= 0 && units.counts(lower, end);
  }

  /** The mention that begins at {@code at}, or null when no number word begins there. */
  @Nullable Mention read(Reading reading, Sentence sentence, int at) {
    Folded lower = reading.lower();
    int limit = sentence.span().end();
    Numeral low = TornNumber.is(lower, at) ? null : numerals.read(lower, at);
    if (low == null || low.end() > limit) {
      return DigitReader.isDigit(lower.charAt(at))
          ? none(reading, sentence, at, Math.min(limit, DigitReader.end(lower, at)))
          : null;
    }
    Mention fraction = fractions.read(reading, sentence, low);
    if (fraction != null) {
      return fraction;
    }
    int chain = low.scaled() ? -1 : RangeReader.chainEnd(lower, low.end(), limit);
    if (chain > 0) {
      return none(reading, sentence, at, chain);
    }
    ReadUnit unit = units.read(reading, low.end(), limit);
    Mention range = ranges.read(reading, sentence, low, unit);
    return range != null ? range : single(reading, sentence, low, unit);
  }

  static Mention none(Reading reading, Sentence sentence, int at, int end) {
    return new Mention(reading, sentence, at, at, null, null, null, end, null);
  }

  /** The number alone with the unit {@code read} after it. */
  private @Nullable Mention single(
      Reading reading, Sentence sentence, Numeral low, @Nullable ReadUnit read) {
    int limit = sentence.span().end();
    ReadUnit unit = amounts.of(reading, low, read);
    if (low.spelled() && isWord(low, unit)) {
      return null;
    }
    unit = signed(reading, low, unit);
    if (carats(reading.lower(), low, unit) || doubts.is(reading, low, unit)) {
      return none(reading, sentence, low.start(), low.end());
    }
    if (unit == null && low.scaled()) {
      unit = amounts.perMoney(reading, low, limit);
    }
    SplitAmount.Whole whole = unit == null ? null : split.read(reading, low, unit, limit);
    return unit != null && whole != null
        ? whole(reading, sentence, low, unit, whole)
        : plain(reading, sentence, low, unit);
  }

  /** The unit after a number, or where that is in no list the money sign before it. */
  private @Nullable ReadUnit signed(Reading reading, Numeral low, @Nullable ReadUnit unit) {
    if (unit != null && unit.listed()) {
      return unit;
    }
    ReadUnit sign = signs.unit(reading.lower(), low);
    return sign == null ? unit : sign;
  }

  /** A spelled number that counts nothing: "không", "một" without a rate. */
  private static boolean isWord(Numeral low, @Nullable ReadUnit unit) {
    return low.value().signum() == 0
        || (!low.large() && (unit == null || unit.kind() != ReadUnit.Kind.RATIO));
  }

  private Mention plain(Reading reading, Sentence sentence, Numeral low, @Nullable ReadUnit unit) {
    boolean signed = unit != null && unit.end() == low.end();
    int start = signed ? signs.start(reading.lower(), low) : low.start();
    AmountTail metres = unit == null ? null : lengths.of(reading.lower(), low, unit);
    AmountTail amount =
        metres != null
            ? metres
            : AmountTail.read(
                reading.lower(), CommaSettler.settle(low, unit, reading.marks()), unit);
    return new Mention(
        reading,
        sentence,
        start,
        low.start(),
        amount.number(),
        null,
        null,
        low.end(),
        amount.unit());
  }

  /** "vàng 24k mua vào": a fineness, no thousands. */
  private static boolean carats(Folded lower, Numeral number, @Nullable ReadUnit unit) {
    boolean thousands = lower.charAt(number.end() - 1) == 'k';
    return thousands && (unit == null || !unit.listed()) && number.value().compareTo(CARATS) <= 0;
  }

  private static Mention whole(
      Reading reading, Sentence sentence, Numeral low, ReadUnit unit, SplitAmount.Whole whole) {
    if (whole.value() == null) {
      return none(reading, sentence, low.start(), whole.end());
    }
    Numeral number =
        new Numeral(low.start(), low.end(), whole.value(), null, low.scale(), low.spelled());
    ReadUnit all = new ReadUnit(whole.end(), whole.unit(), unit.kind(), true);
    return new Mention(
        reading, sentence, low.start(), low.start(), number, null, null, low.end(), all);
  }

  /** What reads the units. */
  UnitReader units() {
    return units;
  }
}
