package vn.solieu.text;

/**
 * What can only be the begin of a sentence when a mark and a space stand before it: a capital, an
 * item of a list ("- Lúa", "• Ngô") or a number that counts something ("2 tháng"). Three digits may
 * be the rest of a number that a space has torn: "1/5. 000".
 */
final class SentenceStart {
  private static final String BULLETS = "-–—+•*●▪➤";

  private SentenceStart() {}

  static boolean at(String text, int i, int limit) {
    char c = text.charAt(i);
    if (BULLETS.indexOf(c) >= 0) {
      return i + 2 < limit
          && text.charAt(i + 1) == ' '
          && (Character.isUpperCase(text.charAt(i + 2)) || Letters.digit(text.charAt(i + 2)));
    }
    return Letters.digit(c) ? count(text, i, limit) : Character.isUpperCase(c);
  }

  /** "b) Ngô", "b. Ngô" behind the end of another item. */
  static boolean isLetteredItem(String text, int i, int limit) {
    return i + 2 < limit
        && Letters.of(text.charAt(i)) == Letters.LOWER
        && ").".indexOf(text.charAt(i + 1)) >= 0
        && text.charAt(i + 2) == ' ';
  }

  /** Whether the mark at {@code mark} and the digits at {@code i} are one number: "1/5. 000". */
  static boolean isTorn(String text, int mark, int i, int limit) {
    return mark > 0
        && Letters.digit(text.charAt(mark - 1))
        && i + 2 < limit
        && text.charAt(i) == '0'
        && Letters.digit(text.charAt(i + 1))
        && Letters.digit(text.charAt(i + 2));
  }

  /** "2 tháng", "12.000 người"; neither "000 tỷ" nor "5%". */
  private static boolean count(String text, int start, int limit) {
    int i = start;
    while (i < limit && i < start + 12 && (Letters.digit(text.charAt(i)) || mark(text, i, limit))) {
      i++;
    }
    return i - start != 3
        && i + 1 < limit
        && text.charAt(i) == ' '
        && Letters.letter(text.charAt(i + 1));
  }

  private static boolean mark(String text, int i, int limit) {
    char c = text.charAt(i);
    return (c == '.' || c == ',') && i + 1 < limit && Letters.digit(text.charAt(i + 1));
  }
}
