package vn.solieu.figure.quantity;

import java.util.Locale;
import vn.solieu.figure.quantity.NumeralWords.Kind;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Finds where numbers may begin: "đạt | hai mươi tỷ, tăng | 5%". Digits and number words stand in
 * one table, so that all other words of a text are passed over by one look at each.
 */
final class NumberStarts {
  private static final String DIGITS = "0123456789";

  private final PhraseTable<String> starts;

  /** The first letters of scale words. */
  private final boolean[] scales = new boolean[0x2000];

  NumberStarts(Resources resources) {
    PhraseTable.Builder<String> builder = PhraseTable.builder(resources);
    DIGITS.chars().mapToObj(Character::toString).forEach(digit -> builder.add(digit, digit));
    for (Resources.Row row : resources.table("figure/numerals.tsv")) {
      Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      for (String word : row.cell(0).split("\\|")) {
        if (kind == Kind.SCALE && word.charAt(0) < scales.length) {
          scales[word.charAt(0)] = true;
        }
        builder.add(word, word);
      }
    }
    starts = builder.everywhere().build();
  }

  /** The first digit or number word from {@code from} on, {@code to} when there is none. */
  int next(Folded lower, int from, int to) {
    int at = starts.opening(lower, from, to);
    while (at < to && !begins(lower, at)) {
      at = starts.opening(lower, at + 1, to);
    }
    return at;
  }

  /** A digit, or the first letter of a word. */
  private static boolean begins(Folded lower, int at) {
    return DigitReader.isDigit(lower.charAt(at))
        || (lower.isLetter(at) && (at == 0 || !lower.isLetterOrDigit(at - 1)));
  }

  /**
   * As {@link #next}, but {@code to} as well where neither a digit nor a scale word stands in the
   * stretch: without one there is no figure in it.
   */
  int first(Folded lower, int from, int to) {
    int first = next(lower, from, to);
    for (int i = first; i < to; i = next(lower, i + 1, to)) {
      char c = lower.charAt(i);
      boolean scale = c < scales.length && scales[c];
      if (DigitReader.isDigit(c) || (scale && starts.at(lower, i) != null)) {
        return first;
      }
    }
    return to;
  }
}
