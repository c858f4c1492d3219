package vn.solieu.figure.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.NumeralWords.Kind;
import vn.solieu.figure.quantity.NumeralWords.Word;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Reads a spelled number below a thousand, without its scale words: "hai mươi bảy" → 27, "sáu trăm
 * linh năm" → 605, "ba lăm" → 35, "bốn phẩy năm" → 4.5. A lone digit after hundreds counts tens, as
 * it is said ("trăm hai" is 120), only in {@link NumeralReader}, which sees what follows.
 */
final class SpelledReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  private final NumeralWords words;
  private final PhraseTable<String> bounds;

  SpelledReader(NumeralWords words, Resources resources) {
    this.words = words;
    bounds = ClosedWords.load(resources, "spelled-bound");
  }

  /** A part of a number: its value and the offset after it. */
  record Part(BigDecimal value, int end) {
    Part plus(BigDecimal more, int newEnd) {
      return new Part(value.add(more), newEnd);
    }
  }

  /** The part that begins at {@code at}, or null. */
  @Nullable Part read(Folded lower, int at) {
    Match<Word> first = words.at(lower, at);
    return first == null ? null : read(lower, first);
  }

  /** The part that begins with the number word {@code first}, or null. */
  @Nullable Part read(Folded lower, Match<Word> first) {
    if (first.value().kind() == Kind.BEFORE) {
      boolean scale = words.next(lower, first.end(), Kind.SCALE) != null;
      return scale ? new Part(first.value().value(), first.end()) : null;
    }
    if (first.value().kind() == Kind.SCALE) {
      return isBounded(lower, first.start()) ? new Part(BigDecimal.ONE, first.start()) : null;
    }
    Part hundreds = hundreds(lower, first);
    if (hundreds != null) {
      return withRest(lower, hundreds);
    }
    Part tens = tens(lower, first);
    return tens == null ? null : fraction(lower, tens);
  }

  /** What follows the hundreds: "linh năm", "hai mươi", "lăm" before a scale word. */
  private Part withRest(Folded lower, Part hundreds) {
    Match<Word> low = words.next(lower, hundreds.end(), Kind.LOW);
    if (low != null && words.next(lower, low.end(), Kind.SCALE) != null) {
      return hundreds.plus(low.value().value().multiply(BigDecimal.TEN), low.end());
    }
    int next = Blanks.after(lower, hundreds.end());
    Match<Word> link = words.next(lower, hundreds.end(), Kind.LINK);
    Part rest = link == null ? tens(lower, next) : digit(lower, Blanks.after(lower, link.end()));
    boolean lone = rest != null && link == null && rest.value().compareTo(BigDecimal.TEN) < 0;
    return rest == null || lone ? hundreds : hundreds.plus(rest.value(), rest.end());
  }

  /** "hơn trăm triệu": a bound stands for the one that is not said. */
  private boolean isBounded(Folded lower, int at) {
    int end = Blanks.before(lower, at);
    return end < at && bounds.endingAt(lower, end) != null;
  }

  private @Nullable Part hundreds(Folded lower, Match<Word> first) {
    Part digit = digit(first);
    Match<Word> word = digit == null ? null : words.hundred(lower, digit.end());
    Match<Word> half = word == null ? null : words.next(lower, word.end(), Kind.HALF);
    if (digit != null && half != null) {
      return new Part(digit.value().multiply(HUNDRED).add(FIFTY), half.end());
    }
    return digit == null || word == null
        ? null
        : new Part(digit.value().multiply(word.value().value()), word.end());
  }

  private @Nullable Part tens(Folded lower, int at) {
    Match<Word> first = words.at(lower, at);
    return first == null ? null : tens(lower, first);
  }

  private @Nullable Part tens(Folded lower, Match<Word> first) {
    if (first.value().kind() == Kind.TEN) {
      return ones(lower, new Part(first.value().value(), first.end()));
    }
    Part digit = digit(first);
    if (digit == null) {
      return null;
    }
    Match<Word> next = words.next(lower, digit.end());
    if (next != null && next.value().kind() == Kind.TENS) {
      return ones(lower, new Part(digit.value().multiply(BigDecimal.TEN), next.end()));
    }
    if (next != null && next.value().kind() == Kind.LOW) {
      return new Part(digit.value().multiply(BigDecimal.TEN).add(next.value().value()), next.end());
    }
    return digit;
  }

  private Part ones(Folded lower, Part tens) {
    Match<Word> next = words.next(lower, tens.end());
    boolean one =
        next != null
            && (next.value().kind() == Kind.DIGIT || next.value().kind() == Kind.LOW)
            && next.value().value().signum() > 0;
    return next != null && one && !isYear(lower, next)
        ? tens.plus(next.value().value(), next.end())
        : tens;
  }

  /** "mười năm" is ten years: five after tens is said lăm or nhăm. */
  private static boolean isYear(Folded lower, Match<Word> word) {
    return lower.startsWith("năm", word.start());
  }

  private @Nullable Part digit(Folded lower, int at) {
    Match<Word> word = words.at(lower, at);
    return word == null ? null : digit(word);
  }

  private static @Nullable Part digit(Match<Word> word) {
    return word.value().kind() == Kind.DIGIT ? new Part(word.value().value(), word.end()) : null;
  }

  /** "ba phẩy năm", "ba phẩy hai mươi lăm", "ba phẩy không năm". */
  private Part fraction(Folded lower, Part whole) {
    Match<Word> point = words.next(lower, whole.end(), Kind.POINT);
    if (point == null) {
      return whole;
    }
    StringBuilder decimals = new StringBuilder(whole.value().toPlainString()).append('.');
    int end = point.end();
    Part next = tens(lower, Blanks.after(lower, end));
    while (next != null && decimals.length() < 12) {
      decimals.append(next.value().toPlainString());
      end = next.end();
      next = tens(lower, Blanks.after(lower, end));
    }
    return end == point.end() ? whole : new Part(new BigDecimal(decimals.toString()), end);
  }
}
