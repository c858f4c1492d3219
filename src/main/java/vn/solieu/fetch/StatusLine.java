package vn.solieu.fetch;

import java.io.IOException;

/** The two small grammars of HTTP/1.1: the status line and the size line of a chunk. */
final class StatusLine {
  private StatusLine() {}

  /** "HTTP/1.1 404 Not Found" → 404. */
  static int status(String line) throws IOException {
    if (line.startsWith("HTTP/") && line.indexOf(' ') > 0) {
      String rest = line.substring(line.indexOf(' ')).strip();
      if (rest.length() >= 3 && digits(rest.substring(0, 3))) {
        return Integer.parseInt(rest.substring(0, 3));
      }
    }
    throw new IOException("not an HTTP answer");
  }

  /** "1f4; name=value" → 500; -1 when it is no size or one over 2^27. */
  static int chunkSize(String line) {
    int end = line.indexOf(';');
    String hex = (end < 0 ? line : line.substring(0, end)).strip();
    if (hex.isEmpty() || hex.length() > 8) {
      return -1;
    }
    long size = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = Character.digit(hex.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      size = size * 16 + digit;
    }
    return size > 1 << 27 ? -1 : (int) size;
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
