package vn.solieu.analysis;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Tokens;
import vn.solieu.text.Tokens.Kind;

/**
 * Dates that are no single token: "15 tháng 10 năm 2024" and "2024-10-15" → "15/10/2024", "15 tháng
 * 10" → "15/10", "tháng 10 năm 2024" → "10/2024". So a date is found however it is written.
 */
final class WrittenDates {
  private WrittenDates() {}

  /** The date whose first number is token {@code t}, or null. */
  static Synonyms.@Nullable Match at(Tokens tokens, int t, char[] chars) {
    if (digits(tokens, t, chars) == 4) {
      return iso(tokens, t, chars);
    }
    int number = value(tokens, t, chars, 31);
    if (number < 1) {
      return null;
    }
    return isWord(tokens, t + 1, "tháng", "thang", chars)
        ? dayAndMonth(tokens, t, number, chars)
        : monthAndYear(tokens, t, number, chars);
  }

  private static Synonyms.@Nullable Match dayAndMonth(Tokens tokens, int t, int day, char[] chars) {
    if (t + 2 < tokens.size() && tokens.kind(t + 2) == Kind.DATE) {
      String rest = monthSlashYear(tokens, t + 2, chars);
      return rest == null ? null : new Synonyms.Match(t + 3, 4, day + "/" + rest);
    }
    int month = value(tokens, t + 2, chars, 12);
    if (month < 1) {
      return null;
    }
    String year = year(tokens, t + 3, chars);
    return year == null
        ? new Synonyms.Match(t + 3, 3, day + "/" + month)
        : new Synonyms.Match(t + 5, 5, day + "/" + month + "/" + year);
  }

  private static Synonyms.@Nullable Match monthAndYear(
      Tokens tokens, int t, int month, char[] chars) {
    if (month > 12 || t == 0 || !isWord(tokens, t - 1, "tháng", "thang", chars)) {
      return null;
    }
    String year = year(tokens, t + 1, chars);
    return year == null ? null : new Synonyms.Match(t + 3, 3, month + "/" + year);
  }

  private static Synonyms.@Nullable Match iso(Tokens tokens, int t, char[] chars) {
    if (t + 4 >= tokens.size() || !hyphen(tokens, t + 1, chars) || !hyphen(tokens, t + 3, chars)) {
      return null;
    }
    int month = value(tokens, t + 2, chars, 12);
    int day = value(tokens, t + 4, chars, 31);
    return month < 1 || day < 1
        ? null
        : new Synonyms.Match(t + 5, 3, day + "/" + month + "/" + text(tokens, t, chars));
  }

  /** "10/2024" of one token without the zeros that days and months may begin with. */
  private static @Nullable String monthSlashYear(Tokens tokens, int t, char[] chars) {
    String date = text(tokens, t, chars);
    int slash = date.indexOf('/');
    boolean monthAndYear =
        slash > 0 && date.length() - slash == 5 && slash == date.lastIndexOf('/');
    return monthAndYear ? date.substring(date.charAt(0) == '0' ? 1 : 0) : null;
  }

  /** The year after "năm" at token {@code t}. */
  private static @Nullable String year(Tokens tokens, int t, char[] chars) {
    return isWord(tokens, t, "năm", "nam", chars) && digits(tokens, t + 1, chars) == 4
        ? text(tokens, t + 1, chars)
        : null;
  }

  /** A number of one or two digits up to {@code most}, else -1. */
  private static int value(Tokens tokens, int t, char[] chars, int most) {
    int digits = digits(tokens, t, chars);
    if (digits < 1 || digits > 2) {
      return -1;
    }
    int value = 0;
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      value = value * 10 + chars[i] - '0';
    }
    return value <= most ? value : -1;
  }

  /** How many digits token {@code t} has; 0 when it is more than digits. */
  private static int digits(Tokens tokens, int t, char[] chars) {
    if (t >= tokens.size() || tokens.kind(t) != Kind.NUMBER) {
      return 0;
    }
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return 0;
      }
    }
    return tokens.end(t) - tokens.start(t);
  }

  private static boolean isWord(Tokens tokens, int t, String marked, String plain, char[] chars) {
    if (t >= tokens.size() || tokens.end(t) - tokens.start(t) != marked.length()) {
      return false;
    }
    return is(marked, tokens.start(t), chars) || is(plain, tokens.start(t), chars);
  }

  private static boolean is(String word, int start, char[] chars) {
    for (int i = 0; i < word.length(); i++) {
      if (chars[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hyphen(Tokens tokens, int t, char[] chars) {
    return chars[tokens.start(t)] == '-'
        && tokens.start(t) == tokens.end(t - 1)
        && tokens.end(t) == tokens.start(t) + 1
        && tokens.start(t + 1) == tokens.end(t);
  }

  private static String text(Tokens tokens, int t, char[] chars) {
    return new String(chars, tokens.start(t), tokens.end(t) - tokens.start(t));
  }
}
