package vn.solieu.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.solieu.text.BadInput;

/** Where a page ended: sort key and id of its last hit, so that the next goes on behind it. */
record Cursor(double key, String id) {
  String print() {
    String plain = Long.toHexString(Double.doubleToLongBits(key)) + " " + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a printed one.
   *
   * @throws BadInput when it is none
   */
  static Cursor parse(String printed) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(printed), StandardCharsets.UTF_8);
      int blank = plain.indexOf(' ');
      long bits = Long.parseUnsignedLong(plain.substring(0, blank), 16);
      return new Cursor(Double.longBitsToDouble(bits), plain.substring(blank + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new BadInput("\"" + printed + "\" is no cursor of an earlier page", e);
    }
  }
}
