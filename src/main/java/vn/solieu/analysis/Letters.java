package vn.solieu.analysis;

import java.text.Normalizer;

/** Lower case and forms without marks, a table look-up a letter. */
final class Letters {
  private static final char[] LOWER = new char[1 << 16];

  /** Letters beyond have no marks to lose. */
  private static final int MARKED = 0x2000;

  private static final char[] PLAIN = new char[MARKED];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.toLowerCase((char) c);
    }
    for (int c = 0; c < MARKED; c++) {
      PLAIN[c] = strip((char) c);
    }
  }

  private Letters() {}

  static char lower(char c) {
    return LOWER[c];
  }

  /** "ế" → "e", "đ" → "d"; others stay. */
  static char plain(char c) {
    return c < MARKED ? PLAIN[c] : c;
  }

  private static char strip(char c) {
    if (c == 'đ' || c == 'Đ') {
      return c == 'đ' ? 'd' : 'D';
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
