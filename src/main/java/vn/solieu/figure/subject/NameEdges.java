package vn.solieu.figure.subject;

/** What stands right before and after a name, which may be part of a longer one. */
final class NameEdges {
  private NameEdges() {}

  /** A syllable with a capital stands right before or after. */
  static boolean insideName(String text, int start, int end) {
    if (capitalFollows(text, end)) {
      return true;
    }
    if (start < 2 || text.charAt(start - 1) != ' ' || !Character.isLetter(text.charAt(start - 2))) {
      return false;
    }
    int word = start - 2;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean opensSentence =
        word == 0 || (word > 1 && ".!?\n:;".indexOf(text.charAt(word - 2)) >= 0);
    return Character.isUpperCase(text.charAt(word)) && !opensSentence && word != 0;
  }

  /** A syllable with a capital stands right behind. */
  static boolean capitalFollows(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** A sentence begins at {@code at}, or a quote. */
  static boolean opens(String text, int at) {
    int end = at;
    while (end > 0 && " \"“'‘-–".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || ".!?\n:;…".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** "Hoàng Anh Gia Lai": a syllable with a capital before, not the first of a sentence. */
  static boolean mixedPrecedes(String text, int start) {
    if (start < 3
        || text.charAt(start - 1) != ' '
        || !Character.isLowerCase(text.charAt(start - 2))) {
      return false;
    }
    int word = start - 2;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return Character.isUpperCase(text.charAt(word))
        && word > 1
        && Character.isLetterOrDigit(text.charAt(word - 2));
  }
}
