package vn.solieu.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an answer as they come: each is recorded, and there are never more than allowed. */
final class Wire {
  /** A connection that never was. */
  static final Wire NOTHING = new Wire(InputStream.nullInputStream());

  private final InputStream in;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private final byte[] piece = new byte[16 * 1024];
  private int from;
  private int to;
  private int read;

  Wire(InputStream in) {
    this.in = in;
  }

  /** Everything read so far, and only that. */
  byte[] recorded() {
    return record.toByteArray();
  }

  int count() {
    return read;
  }

  /** One byte, -1 at the end. */
  int next() throws IOException {
    if (from == to && !more()) {
      return -1;
    }
    int b = piece[from++] & 0xff;
    record.write(b);
    read++;
    return b;
  }

  /**
   * Up to {@code most} bytes into {@code out}.
   *
   * @return how many, -1 at the end
   */
  int copy(ByteArrayOutputStream out, int most) throws IOException {
    if (from == to && !more()) {
      return -1;
    }
    int n = Math.min(most, to - from);
    out.write(piece, from, n);
    record.write(piece, from, n);
    from += n;
    read += n;
    return n;
  }

  /** A line without its end, as ISO 8859-1. */
  String line(int longest) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = next(); b != '\n'; b = next()) {
      if (b < 0) {
        throw new EOFException("connection closed in the middle of a line");
      }
      if (line.length() >= longest) {
        throw new Overrun("a line of more than " + longest + " bytes");
      }
      line.append((char) b);
    }
    return line.toString().stripTrailing();
  }

  private boolean more() throws IOException {
    from = 0;
    to = Math.max(0, in.read(piece));
    return to > 0;
  }
}
