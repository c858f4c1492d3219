package vn.solieu.figure.subject;

/**
 * Countries that are what a man is called too: where the text has a "Đậu Bá Đức", "Đức trộm được
 * 76,4 lượng vàng" tells of him.
 */
final class GivenName {
  private GivenName() {}

  /** Whether {@code name} is the last syllable of a name of three in {@code text}. */
  static boolean isIn(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int family = wordBefore(text, wordBefore(text, at));
      if (family >= 0 && ends(text, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  /** The begin of the word of a name right before {@code at}, or -1. */
  private static int wordBefore(String text, int at) {
    if (at < 2 || text.charAt(at - 1) != ' ') {
      return -1;
    }
    int start = at - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean name =
        at - 1 - start > 1
            && Character.isUpperCase(text.charAt(start))
            && Character.isLowerCase(text.charAt(at - 2));
    return name ? start : -1;
  }

  private static boolean ends(String text, int end) {
    boolean more = end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1));
    return end == text.length() || !(Character.isLetterOrDigit(text.charAt(end)) || more);
  }
}
