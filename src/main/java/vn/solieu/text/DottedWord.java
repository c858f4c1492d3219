package vn.solieu.text;

/**
 * Dots that belong to what stands before them: of a short form ("TP.", "Đ/c."), of an initial ("N.
 * V. A", but not "1A.", "20 m." nor "nhóm B.") or of the number of a list's item ("1.", "1.2.",
 * "II.", "a."). The name of a document ends as other words do: "QĐ-UBND.".
 */
final class DottedWord {
  private static final int LONGEST = 8;

  private DottedWord() {}

  /** Whether the dot at {@code dot} in the sentence from {@code start} on is of this kind. */
  static boolean at(String text, int start, int dot, Abbreviations abbreviations) {
    if (text.charAt(dot) != '.') {
      return false;
    }
    int word = wordStart(text, start, dot);
    if (word == dot) {
      return isItemNumber(text, start, dot);
    }
    if (word > start && "./".indexOf(text.charAt(word - 1)) >= 0) {
      int whole = wordStart(text, start, word - 1);
      if (abbreviations.contains(text, whole, dot)) {
        return true;
      }
    }
    if (dot - word == 1) {
      return isInitial(text, start, word, abbreviations) || isBlank(text, start, word);
    }
    return abbreviations.contains(text, word, dot)
        ? !isDocument(text, start, word)
        : isRoman(text, word, dot) && isBlank(text, start, word);
  }

  private static int wordStart(String text, int start, int end) {
    int word = end;
    while (word > start && Letters.letter(text.charAt(word - 1)) && end - word < LONGEST) {
      word--;
    }
    return word;
  }

  /** A lone capital that is neither part of a code nor a grade. */
  private static boolean isInitial(String text, int start, int word, Abbreviations abbreviations) {
    boolean code = word > start && Letters.digit(text.charAt(word - 1));
    return !code
        && Letters.of(text.charAt(word)) == Letters.UPPER
        && !isDocument(text, start, word)
        && !isGrade(text, start, word, abbreviations);
  }

  /** Whether a dash or slash binds the word to a code before it: "12/QĐ-TTg". */
  private static boolean isDocument(String text, int start, int word) {
    return word > start + 1
        && "-/".indexOf(text.charAt(word - 1)) >= 0
        && Letters.letterOrDigit(text.charAt(word - 2));
  }

  /** "đô thị loại V.", "quý I.", "nhóm B.", and "I" after any other noun. */
  private static boolean isGrade(String text, int start, int letter, Abbreviations abbreviations) {
    int end = letter - 1;
    int from = end < start ? start : wordStart(text, start, end);
    if (from >= end) {
      return false;
    }
    boolean noun = Letters.of(text.charAt(from)) == Letters.LOWER;
    return (text.charAt(letter) == 'I' && noun)
        || abbreviations.isGraded(text.substring(from, end));
  }

  /** "1.", "1.2." at the begin of a sentence. */
  private static boolean isItemNumber(String text, int start, int dot) {
    int i = dot;
    while (i > start
        && dot - i < LONGEST
        && (Letters.digit(text.charAt(i - 1)) || (text.charAt(i - 1) == '.' && i < dot))) {
      i--;
    }
    return i < dot && (i + 3 >= dot || text.indexOf('.', i) < dot) && isBlank(text, start, i);
  }

  private static boolean isRoman(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("IVX".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && Letters.of(text.charAt(i)) == Letters.SPACE) {
      i++;
    }
    return i == to;
  }
}
