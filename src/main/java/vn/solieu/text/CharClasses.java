package vn.solieu.text;

import java.util.Arrays;

/** What a UTF-16 unit means to {@link NormalizedText}: one byte a unit, read in the fast path. */
final class CharClasses {
  static final byte PLAIN = 0;

  /** A toned "a e o u y" that may sit on the wrong letter. */
  static final byte TONED = 1;

  /** "y" and its toned kin. */
  static final byte Y = 2;

  /** Up to this class a character is clean: only its spelling may change. */
  static final byte AS_IS = Y;

  /** May take part in a composition. */
  static final byte COMPOSES = 3;

  static final byte SPACE = 4;
  static final byte LINE = 5;
  static final byte INVISIBLE = 6;
  static final byte WIDE = 7;

  private static final byte[] TABLE = table();

  private CharClasses() {}

  static byte of(char c) {
    return TABLE[c];
  }

  private static byte[] table() {
    byte[] t = new byte[1 << 16];
    for (int c = 0x300; c < 1 << 16; c++) {
      t[c] = composes(c) ? COMPOSES : PLAIN;
    }
    Arrays.fill(t, 0x0400, 0x0483, PLAIN);
    mark(t, SPACE, "\u00a0\u1680\u202f\u205f\u3000");
    Arrays.fill(t, 0x2000, 0x200b, SPACE);
    mark(t, LINE, "\u0085\u2028\u2029");
    mark(t, INVISIBLE, "\u00ad\u061c\u180e\ufeff");
    Arrays.fill(t, 0x200b, 0x2010, INVISIBLE);
    Arrays.fill(t, 0x202a, 0x202f, INVISIBLE);
    Arrays.fill(t, 0x2060, 0x206a, INVISIBLE);
    Arrays.fill(t, 0xff01, 0xff5f, WIDE);
    mark(t, WIDE, "\u00d0\u00f0\u0189\u0256");
    mark(t, TONED, "àáảãạèéẻẽẹòóỏõọùúủũụìíỉĩịÀÁẢÃẠÈÉẺẼẸÒÓỎÕỌÙÚỦŨỤÌÍỈĨỊ");
    mark(t, Y, "yỳýỷỹỵYỲÝỶỸỴ");
    return t;
  }

  /** Not NFC by itself, or a mark, or a vowel sign that joins what stands before. */
  private static boolean composes(int c) {
    if (Character.isSurrogate((char) c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (c >= 0x1160 && c <= 0x11ff)
        || !java.text.Normalizer.isNormalized(
            String.valueOf((char) c), java.text.Normalizer.Form.NFC);
  }

  private static void mark(byte[] table, byte value, String chars) {
    for (int i = 0; i < chars.length(); i++) {
      table[chars.charAt(i)] = value;
    }
  }
}
