package vn.solieu.text;

/** What a UTF-16 unit is to the {@link Tokenizer}: one byte a unit. */
final class Letters {
  static final byte SYMBOL = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte SPACE = 4;
  static final byte PUNCTUATION = 5;

  /** Half of a pair; also counts as a symbol. */
  static final byte SURROGATE = 6;

  static final byte[] TABLE = table();

  private Letters() {}

  static byte of(char c) {
    return TABLE[c];
  }

  static boolean letter(char c) {
    byte b = TABLE[c];
    return b == LOWER || b == UPPER;
  }

  static boolean letterOrDigit(char c) {
    byte b = TABLE[c];
    return b >= LOWER && b <= DIGIT;
  }

  static boolean digit(char c) {
    return TABLE[c] == DIGIT;
  }

  private static byte[] table() {
    byte[] t = new byte[1 << 16];
    for (int c = 0; c < t.length; c++) {
      t[c] = kind((char) c);
    }
    return t;
  }

  private static byte kind(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    int type = Character.getType(c);
    if (Character.isLetterOrDigit(c) || mark(type)) {
      return type == Character.UPPERCASE_LETTER ? UPPER : LOWER;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c, type)) {
      return SPACE;
    }
    return punctuation(type) ? PUNCTUATION : SYMBOL;
  }

  private static boolean mark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean invisible(char c, int type) {
    return type == Character.CONTROL || type == Character.FORMAT || c == '\ufeff';
  }

  private static boolean punctuation(int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
