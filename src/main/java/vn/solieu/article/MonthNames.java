package vn.solieu.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;

/**
 * Reads a month by its name ("October", "oct", "октября") or by "tháng" and a number in digits or
 * words ("tháng 10", "Tháng Mười Hai", "Th10"). Names are {@code article/months.tsv}.
 */
final class MonthNames {
  private static final String MONTH = "tháng";

  private final Map<String, Integer> names = new HashMap<>();

  MonthNames(Resources resources) {
    for (Resources.Row row : resources.table("article/months.tsv")) {
      names.put(row.cell(0), Integer.parseInt(row.cell(1)));
    }
  }

  /**
   * A month read.
   *
   * @param named whether by a word, not by a number
   * @param end offset after it
   */
  record Month(int number, boolean named, int end) {}

  /** The month that begins at {@code from}, or null. */
  @Nullable Month at(String s, int from) {
    int end = letters(s, from);
    String word = s.substring(Math.min(from, end), end).toLowerCase(Locale.ROOT);
    if (word.equals(MONTH) || word.equals("thg")) {
      return said(s, end);
    }
    if (word.equals("th") && end < s.length() && Character.isDigit(s.charAt(end))) {
      return numbered(s, end);
    }
    @Nullable Integer number = names.get(word);
    return number == null ? null : new Month(number, true, end);
  }

  private @Nullable Month said(String s, int end) {
    int at = end < s.length() && s.charAt(end) == ' ' ? end + 1 : end;
    if (at < s.length() && Character.isDigit(s.charAt(at))) {
      return numbered(s, at);
    }
    int one = letters(s, at);
    int two = one < s.length() && s.charAt(one) == ' ' ? letters(s, one + 1) : one;
    @Nullable Month longer = words(s, at, two);
    return longer == null ? words(s, at, one) : longer;
  }

  private @Nullable Month words(String s, int from, int to) {
    String words = MONTH + " " + s.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
    @Nullable Integer number = names.get(words);
    return number == null ? null : new Month(number, true, to);
  }

  private static @Nullable Month numbered(String s, int from) {
    int end = from;
    while (end < s.length() && s.charAt(end) >= '0' && s.charAt(end) <= '9') {
      end++;
    }
    return end - from > 2 ? null : new Month(Integer.parseInt(s.substring(from, end)), false, end);
  }

  /** The end of the word that begins at {@code from}. */
  static int letters(String s, int from) {
    int i = from;
    while (i < s.length() && (Character.isLetter(s.charAt(i)) || mark(s.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean mark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
