package vn.solieu.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes the term of a token from the lower-cased text: "kinh tế" → "kinh_tế", "1.234,5" →
 * "1234.5", "05-09-2024" → "5/9/2024", "Th.S" → "ths".
 */
final class TermWriter {
  private TermWriter() {}

  static void write(char[] chars, int start, int end, String type, CharTermAttribute term) {
    switch (type) {
      case TokenTypes.WORD -> join(chars, start, end, '_', term);
      case TokenTypes.ABBREVIATION -> join(chars, start, end, '\0', term);
      case TokenTypes.NUMBER -> number(chars, start, end, term);
      case TokenTypes.DATE -> date(chars, start, end, term);
      default -> term.copyBuffer(chars, start, end - start);
    }
  }

  /** Letters and digits, each run of other characters as one {@code joint}, or as nothing. */
  private static void join(char[] chars, int start, int end, char joint, CharTermAttribute term) {
    char[] out = term.resizeBuffer(end - start);
    int length = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(chars[i])) {
        out[length++] = chars[i];
      } else if (joint != '\0' && length > 0 && out[length - 1] != joint) {
        out[length++] = joint;
      }
    }
    term.setLength(length);
  }

  /**
   * One point where the decimals begin, no other marks, no zeros after the last decimal nor before
   * a lone digit: "05" → "5".
   */
  private static void number(char[] chars, int from, int end, CharTermAttribute term) {
    int start = end - from == 2 && chars[from] == '0' ? from + 1 : from;
    int point = decimalMark(chars, start, end);
    char[] out = term.resizeBuffer(end - start);
    int length = 0;
    for (int i = start; i < end; i++) {
      if (i == point) {
        out[length++] = '.';
      } else if (chars[i] != '.' && chars[i] != ',') {
        out[length++] = chars[i];
      }
    }
    if (point >= 0) {
      while (out[length - 1] == '0') {
        length--;
      }
      length -= out[length - 1] == '.' ? 1 : 0;
    }
    term.setLength(length);
  }

  /**
   * Where the decimal mark stands, or -1: the last mark if marks of both kinds stand there, else a
   * single comma, else a single dot that is not before three digits, or after a lone zero.
   */
  private static int decimalMark(char[] chars, int start, int end) {
    int dots = 0;
    int commas = 0;
    int last = -1;
    for (int i = start; i < end; i++) {
      dots += chars[i] == '.' ? 1 : 0;
      commas += chars[i] == ',' ? 1 : 0;
      last = chars[i] == '.' || chars[i] == ',' ? i : last;
    }
    boolean mixed = dots > 0 && commas > 0;
    boolean comma = dots == 0 && commas == 1;
    boolean lone = last == start + 1 && chars[start] == '0';
    boolean dot = dots == 1 && commas == 0 && (end - last != 4 || lone);
    return mixed || comma || dot ? last : -1;
  }

  private static void date(char[] chars, int start, int end, CharTermAttribute term) {
    char[] out = term.resizeBuffer(end - start);
    int length = 0;
    boolean fresh = true;
    for (int i = start; i < end; i++) {
      boolean digit = Character.isDigit(chars[i]);
      if (digit && !(fresh && chars[i] == '0')) {
        out[length++] = chars[i];
        fresh = false;
      } else if (!digit && !fresh) {
        out[length++] = '/';
        fresh = true;
      }
    }
    term.setLength(length);
    wholeYear(term);
  }

  /** "15/10/24" → "15/10/2024". */
  private static void wholeYear(CharTermAttribute date) {
    int length = date.length();
    char[] out = date.buffer();
    boolean shortYear =
        length >= 6 && out[length - 3] == '/' && new String(out, 0, length - 3).indexOf('/') > 0;
    if (shortYear) {
      String year = (out[length - 2] < '5' ? "20" : "19") + out[length - 2] + out[length - 1];
      date.setLength(length - 2);
      date.append(year);
    }
  }
}
