package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.NumeralWords.Kind;
import vn.solieu.figure.quantity.NumeralWords.Word;
import vn.solieu.figure.quantity.SpelledReader.Part;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Reads a whole number with its scale words, digits and spelled parts mixed: "78 nghìn tỷ" →
 * 78·10¹², "7 triệu 520 nghìn" → 7520000, "2 tỷ rưỡi" → 2.5·10⁹, "1 triệu hai" and "1tr2" →
 * 1200000, "hai mươi bảy nghìn tỷ" → 27·10¹², "4 nghìn 200 tỷ" → 4.2·10¹², "12 500" → 12500.
 *
 * <p>Grammar: number := part scale* (part scale*)* [rưỡi | digit], each scale below the one before.
 * A spelled number without a scale word gives null, as do runs of digits that are no number.
 */
final class NumeralReader {
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);
  private static final BigDecimal FIVE_HUNDRED = BigDecimal.valueOf(500);

  private final NumeralWords words;
  private final SpelledReader spelled;
  private final SpacedDigits spaced;
  private final PhraseTable<String> closing;

  NumeralReader(Resources resources) {
    words = new NumeralWords(resources);
    spelled = new SpelledReader(words, resources);
    closing = ClosedWords.load(resources, "tenth-end");
    spaced = new SpacedDigits(resources);
  }

  /** Whether a scale word stands after the blanks at {@code at}. */
  boolean scaleFollows(Folded lower, int at) {
    return words.next(lower, at, Kind.SCALE) != null;
  }

  /** Offset after the word for 1 to 9 that follows {@code at}, or -1. */
  int digitWord(Folded lower, int at) {
    Match<Word> word = words.next(lower, at);
    return word != null && isDigit(word) ? word.end() : -1;
  }

  private static boolean isDigit(Match<Word> word) {
    return word.value().kind() == Kind.DIGIT || word.value().kind() == Kind.LOW;
  }

  /** The number that begins at {@code at}, or null. */
  @Nullable Numeral read(Folded lower, int at) {
    return DigitReader.isDigit(lower.charAt(at)) ? digits(lower, at) : spelled(lower, at);
  }

  private @Nullable Numeral digits(Folded lower, int at) {
    Numeral grouped = spaced.read(lower, at);
    Numeral head =
        grouped == null ? DigitReader.read(lower, at, DigitReader.end(lower, at)) : grouped;
    return head == null ? null : scaled(lower, head);
  }

  private @Nullable Numeral spelled(Folded lower, int at) {
    Match<Word> first = words.at(lower, at);
    if (first == null || !first.value().kind().opens()) {
      return null;
    }
    boolean half = first.value().kind() == Kind.BEFORE;
    boolean negative = first.value().kind() == Kind.MINUS;
    Part part =
        negative
            ? spelled.read(lower, Blanks.after(lower, first.end()))
            : spelled.read(lower, first);
    if (part == null || (!half && words.goesBefore(lower, at))) {
      return null;
    }
    BigDecimal value = negative ? part.value().negate() : part.value();
    return scaled(lower, new Numeral(at, part.end(), value, null, BigDecimal.ONE, true));
  }

  private Numeral scaled(Folded lower, Numeral head) {
    Scale scale = scale(lower, head.end());
    if (scale == null) {
      return head;
    }
    BigDecimal total = head.value().multiply(scale.value());
    Part hundreds = hundreds(lower, scale);
    Scale above = hundreds == null ? null : scale(lower, hundreds.end());
    if (hundreds != null && above != null) {
      total = total.add(hundreds.value()).multiply(above.value());
      scale = above;
    }
    BigDecimal last = scale.value();
    int end = scale.end();
    Term term = term(lower, end, last);
    while (term != null) {
      total = total.add(term.value());
      last = term.scale();
      end = term.end();
      term = last.compareTo(BigDecimal.ONE) > 0 ? term(lower, end, last) : null;
    }
    Part tail = tail(lower, end, last);
    if (tail != null) {
      total = total.add(tail.value());
      end = tail.end();
    }
    boolean simple = end == scale.end();
    return new Numeral(
        head.start(),
        end,
        total,
        simple ? head.thousands() : null,
        simple ? scale.value() : last,
        head.spelled());
  }

  /**
   * The "200" of "4 nghìn 200 tỷ", the "rưỡi" of "hai nghìn rưỡi tỷ", the "lẻ năm" of "ba nghìn lẻ
   * năm tỷ", whose thousands count billions too, or null.
   */
  private @Nullable Part hundreds(Folded lower, Scale thousand) {
    if (thousand.value().intValue() != 1000) {
      return null;
    }
    Match<Word> link = words.next(lower, thousand.end(), Kind.LINK);
    int start = Blanks.after(lower, link == null ? thousand.end() : link.end());
    if (start >= lower.length()) {
      return null;
    }
    Match<Word> half = words.next(lower, start, Kind.HALF);
    boolean digits = DigitReader.isDigit(lower.charAt(start));
    Part part = digits ? plainDigits(lower, start) : spelled.read(lower, start);
    part = half == null ? part : new Part(FIVE_HUNDRED, half.end());
    Match<Word> scale = part == null ? null : words.next(lower, part.end(), Kind.SCALE);
    return scale != null && scale.value().value().compareTo(MILLION) >= 0 ? part : null;
  }

  private record Scale(BigDecimal value, int end) {}

  /** The product of the scale words after a number, or null. */
  private @Nullable Scale scale(Folded lower, int at) {
    Match<Word> word = words.next(lower, at);
    if (word == null) {
      return null;
    }
    if (word.value().kind() == Kind.SHORT) {
      boolean stands = word.start() == at || word.end() - word.start() > 1;
      return stands ? new Scale(word.value().value(), word.end()) : null;
    }
    BigDecimal product = BigDecimal.ONE;
    int end = at;
    word = word.value().kind() == Kind.SCALE ? word : null;
    BigDecimal last = BigDecimal.ZERO;
    while (word != null && product.precision() < 16 && !falls(last, word.value().value())) {
      last = word.value().value();
      product = product.multiply(word.value().value());
      end = word.end();
      word = words.next(lower, end, Kind.SCALE);
    }
    return end == at ? null : new Scale(product, end);
  }

  /** "tỉ triệu" is no scale. */
  private static boolean falls(BigDecimal last, BigDecimal next) {
    return last.compareTo(MILLION) > 0 && next.compareTo(last) < 0;
  }

  private record Term(BigDecimal value, BigDecimal scale, int end) {}

  /**
   * "520 nghìn" after "7 triệu", "600" after "749 nghìn", "lẻ năm" after "một nghìn"; null when it
   * goes on with something else.
   */
  private @Nullable Term term(Folded lower, int at, BigDecimal above) {
    Match<Word> link = words.next(lower, at, Kind.LINK);
    int start = Blanks.after(lower, link == null ? at : link.end());
    if (start == at || start >= lower.length()) {
      return null;
    }
    boolean digits = DigitReader.isDigit(lower.charAt(start));
    Part part = digits ? plainDigits(lower, start) : spelled.read(lower, start);
    if (part == null) {
      return null;
    }
    Scale scale = scale(lower, part.end());
    BigDecimal by = scale == null ? BigDecimal.ONE : scale.value();
    boolean lone =
        scale == null
            && link == null
            && (above.intValue() != 1000
                || (digits ? part.end() - start != 3 : part.value().intValue() < 10));
    boolean fits = part.value().multiply(by).compareTo(above) < 0;
    return lone || !fits || part.value().signum() <= 0
        ? null
        : new Term(part.value().multiply(by), by, scale == null ? part.end() : scale.end());
  }

  /** One to three digits without marks. */
  private static @Nullable Part plainDigits(Folded lower, int start) {
    int end = DigitReader.end(lower, start);
    Numeral number = end - start > 3 ? null : DigitReader.read(lower, start, end);
    boolean glued = end < lower.length() && (lower.charAt(end) == '/' || lower.charAt(end) == '-');
    return number == null || glued ? null : new Part(number.value(), end);
  }

  /** "rưỡi", the "2" of "1tr2" and of "1 tỷ 2.", the "hai" of "1 triệu hai". */
  private @Nullable Part tail(Folded lower, int at, BigDecimal scale) {
    Match<Word> half = words.next(lower, at, Kind.HALF);
    if (half != null) {
      return new Part(scale.multiply(new BigDecimal("0.5")), half.end());
    }
    Part digits = decimals(lower, at, scale);
    if (digits != null) {
      return digits;
    }
    Match<Word> word = words.next(lower, at);
    boolean tenth =
        word != null
            && isDigit(word)
            && word.value().value().signum() > 0
            && closes(lower, word.end());
    return word != null && tenth
        ? new Part(scale.multiply(word.value().value()).movePointLeft(1), word.end())
        : null;
  }

  /** The "2" of "1tr2", which stands apart only of millions: "1 tỷ 2.". */
  private static @Nullable Part decimals(Folded lower, int at, BigDecimal scale) {
    int start = scale.compareTo(MILLION) < 0 ? at : Blanks.after(lower, at);
    int end = start;
    while (end < lower.length() && DigitReader.isDigit(lower.charAt(end))) {
      end++;
    }
    boolean whole = end > start && end - start <= 3 && end == DigitReader.end(lower, start);
    return whole && (start == at || ends(lower, end))
        ? new Part(scale.multiply(new BigDecimal("0." + lower.substring(start, end))), end)
        : null;
  }

  /** "1 tỷ 2." or "1 tỷ 250)": the sentence or its part ends, and no number goes on. */
  private static boolean ends(Folded lower, int at) {
    boolean mark = at < lower.length() && ".,;:)!?\n".indexOf(lower.charAt(at)) >= 0;
    boolean digit = at + 1 < lower.length() && DigitReader.isDigit(lower.charAt(at + 1));
    return at >= lower.length() || (mark && !digit);
  }

  /** Nothing that a number could count follows: "1 triệu hai." but not "1 triệu hai bên". */
  private boolean closes(Folded lower, int at) {
    int next = Blanks.after(lower, at);
    return next >= lower.length()
        || !Character.isLetterOrDigit(lower.charAt(next))
        || closing.at(lower, next) != null;
  }
}
