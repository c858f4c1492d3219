package vn.solieu.lexicon;

/** Letters, digits and blanks by look-up: one byte a UTF-16 unit. */
final class WordChars {
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte BLANK = 4;
  private static final byte[] TABLE = table();

  private WordChars() {}

  static boolean letter(char c) {
    return TABLE[c] == LETTER;
  }

  static boolean letterOrDigit(char c) {
    return (TABLE[c] & (LETTER | DIGIT)) != 0;
  }

  /** Blank within a line, no-break spaces among them. */
  static boolean blank(char c) {
    return TABLE[c] == BLANK;
  }

  private static byte[] table() {
    byte[] table = new byte[1 << 16];
    for (int c = 0; c < table.length; c++) {
      table[c] = Character.isLetter((char) c) ? LETTER : Character.isDigit((char) c) ? DIGIT : 0;
    }
    for (char c : new char[] {' ', '\t', '\u00a0', '\u202f', '\u2009'}) {
      table[c] = BLANK;
    }
    return table;
  }
}
