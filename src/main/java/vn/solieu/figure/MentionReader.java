package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;

/**
 * Reads a whole mention from its first digit or number word: fraction, range, scale words, unit,
 * money sign before it: "15/20 ngành", "5-7%", "từ 5 đến 7%", "10.000 đến 12.000 đồng/kg", "$5
 * triệu".
 */
final class MentionReader {
  private static final String STAGE = "giai đoạn";
  private static final BigDecimal CARATS = new BigDecimal(24_000);
  private final NumeralReader numerals;
  private final UnitReader units;
  private final PhraseTable<Cue> bounds;
  private final SplitAmount split;
  private final FractionReader fractions;
  private final MoneySign signs;
  private final PhraseTable<String> pointers;
  private final RangeEnds ends;
  private final DoubtfulNumber doubts;

  MentionReader(Lexicon lexicon) {
    pointers = ClosedWords.load(lexicon.resources(), "time-pointer");
    doubts = new DoubtfulNumber(lexicon.resources());
    ends = new RangeEnds(lexicon.resources());
    numerals = new NumeralReader(lexicon.resources());
    units = new UnitReader(lexicon);
    bounds = CueTable.load(lexicon.resources(), "figure/bounds.tsv");
    split = new SplitAmount(numerals, units, lexicon.units());
    signs = new MoneySign(lexicon.units().phrases());
    fractions = new FractionReader(lexicon.resources(), numerals, units);
  }

  /** Whether a mention can stand in the sentence. */
  boolean any(Reading reading, Sentence sentence) {
    return numerals.any(reading.lower(), sentence.span().start(), sentence.span().end());
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
    Numeral low = broken(lower, at) ? null : numerals.read(lower, at);
    if (low == null || low.end() > limit) {
      return DigitReader.isDigit(lower.charAt(at))
          ? none(reading, sentence, at, Math.min(limit, DigitReader.end(lower, at)))
          : null;
    }
    Mention fraction = fractions.read(reading, sentence, low);
    if (fraction != null) {
      return fraction;
    }
    int chain = low.scaled() ? -1 : chainEnd(lower, low.end(), limit);
    if (chain > 0) {
      return none(reading, sentence, at, chain);
    }
    Mention range = range(reading, sentence, low);
    return range != null ? range : single(reading, sentence, low);
  }

  /** End of "5-10-15", three numbers or more that make no range, or -1. */
  private static int chainEnd(Folded lower, int at, int limit) {
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

  /** The rest of "5,,2" or "1..5", which is no number. */
  private static boolean broken(Folded lower, int at) {
    boolean marks = at > 2 && isMark(lower.charAt(at - 1)) && isMark(lower.charAt(at - 2));
    return marks && DigitReader.isDigit(lower.charAt(at - 3));
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  static Mention none(Reading reading, Sentence sentence, int at, int end) {
    return new Mention(reading, sentence, at, at, null, null, null, end, null);
  }

  private @Nullable Mention single(Reading reading, Sentence sentence, Numeral low) {
    int limit = sentence.span().end();
    ReadUnit unit = unit(reading, low, limit);
    if (unit == null || !unit.listed()) {
      ReadUnit sign = signs.unit(reading.lower(), low);
      unit = sign == null ? unit : sign;
    }
    if (low.spelled() && low.value().signum() == 0) {
      return null;
    }
    boolean bare =
        low.spelled() && !low.large() && (unit == null || unit.kind() != ReadUnit.Kind.RATIO);
    if (bare) {
      return null;
    }
    if (carats(reading.lower(), low, unit)) {
      return none(reading, sentence, low.start(), low.end());
    }
    if (doubts.is(reading, low, unit)) {
      return none(reading, sentence, low.start(), low.end());
    }
    if (unit == null && low.scaled()) {
      unit = perMoney(reading, low, limit);
    }
    SplitAmount.Whole whole = unit == null ? null : split.read(reading, low, unit, limit);
    if (unit != null && whole != null) {
      return whole(reading, sentence, low, unit, whole);
    }
    boolean signed = unit != null && unit.end() == low.end();
    int start = signed ? signs.start(reading.lower(), low) : low.start();
    AmountTail amount =
        AmountTail.read(reading.lower(), CommaSettler.settle(low, unit, reading.marks()), unit);
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

  /** The unit after a number; in "thu 1.100 tỷ quý I" the quarter is when, not what. */
  private @Nullable ReadUnit unit(Reading reading, Numeral number, int limit) {
    ReadUnit unit = units.read(reading, number.end(), limit);
    boolean stage = unit != null && unit.unit().equals(STAGE);
    boolean time = unit != null && (stage || unit.kind() == ReadUnit.Kind.TIME) && number.scaled();
    return unit != null && time && dates(reading.lower(), Blanks.after(reading.lower(), unit.end()))
        ? null
        : unit;
  }

  /** The year, the number or the pointer of a time stands there: "năm 2017", "quý I", "năm nay". */
  private boolean dates(Folded lower, int at) {
    boolean named = at < lower.length() && "0123456789iv".indexOf(lower.charAt(at)) >= 0;
    return named || pointers.at(lower, at) != null;
  }

  /** Money under a slash that names no currency: "2 tỷ/vụ", "8 triệu/tháng". */
  private @Nullable ReadUnit perMoney(Reading reading, Numeral number, int limit) {
    ReadUnit money = units.money(reading, number.end(), limit);
    return money.unit().equals("VND") ? null : money;
  }

  private @Nullable Mention range(Reading reading, Sentence sentence, Numeral low) {
    Folded lower = reading.lower();
    int limit = sentence.span().end();
    ReadUnit lowUnit = units.read(reading, low.end(), limit);
    ReadUnit own = lowUnit != null && lowUnit.listed() ? lowUnit : null;
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
    ReadUnit unit = unit(reading, high, limit);
    if (unit == null && high.scaled()) {
      unit = perMoney(reading, high, limit);
    }
    return joined(reading, sentence, low, own, high, unit, word);
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
