package vn.solieu.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Reads one HTTP/1.x answer off the wire (RFC 9112): head, then a body that is chunked, as long as
 * it says, or lasts until the connection closes. Never reads beyond the limits.
 */
final class AnswerReader {
  private static final int MOST_INTERIM = 5;
  private static final int LONGEST_CHUNK_LINE = 4096;

  private final Wire wire;
  private final int longestHeader;
  private final int longestBody;
  private final boolean mayCut;

  /**
   * @param mayCut a body that is too long is cut instead of refused
   */
  AnswerReader(Wire wire, int longestHeader, int longestBody, boolean mayCut) {
    this.wire = wire;
    this.longestHeader = longestHeader;
    this.longestBody = longestBody;
    this.mayCut = mayCut;
  }

  /** Status and headers. */
  record Head(int status, Headers headers, int end) {}

  /** The entity, and whether it was cut at the limit. */
  @SuppressWarnings("ArrayRecordComponent")
  record Body(byte[] entity, boolean cut) {}

  Head head() throws IOException {
    for (int i = 0; i < MOST_INTERIM; i++) {
      Head head = oneHead();
      if (head.status() >= 200) {
        return head;
      }
    }
    throw new Overrun("more than " + MOST_INTERIM + " interim answers");
  }

  private Head oneHead() throws IOException {
    String status = wire.line(longestHeader);
    int code = StatusLine.status(status);
    StringBuilder lines = new StringBuilder();
    for (String line = wire.line(longestHeader); !line.isEmpty(); line = wire.line(longestHeader)) {
      lines.append(line).append('\n');
      if (wire.count() > longestHeader) {
        throw new Overrun("a header of more than " + longestHeader + " bytes");
      }
    }
    byte[] bytes = lines.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    return new Head(code, Headers.parse(bytes, 0, bytes.length), wire.count());
  }

  Body body(Head head) throws IOException {
    if (head.status() == 204 || head.status() == 304) {
      return new Body(new byte[0], false);
    }
    String transfer = String.join(",", head.headers().all("Transfer-Encoding"));
    if (!transfer.isEmpty() && !transfer.strip().equalsIgnoreCase("identity")) {
      if (!transfer.strip().toLowerCase(Locale.ROOT).equals("chunked")) {
        throw new IOException("unknown transfer encoding " + transfer);
      }
      return chunked();
    }
    Set<String> lengths = Set.copyOf(head.headers().all("Content-Length"));
    if (lengths.size() > 1) {
      throw new IOException("two Content-Length that differ");
    }
    return lengths.isEmpty() ? untilClosed() : counted(length(lengths.iterator().next()));
  }

  private static long length(String value) throws IOException {
    try {
      long length = Long.parseLong(value.strip());
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IOException("Content-Length is no number");
  }

  private Body counted(long length) throws IOException {
    if (length > longestBody && !mayCut) {
      throw tooLong();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int wanted = (int) Math.min(length, longestBody);
    while (out.size() < wanted) {
      if (wire.copy(out, wanted - out.size()) < 0) {
        throw new EOFException("body cut short: " + out.size() + " of " + length + " bytes");
      }
    }
    return new Body(out.toByteArray(), length > wanted);
  }

  private Body untilClosed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (wire.copy(out, longestBody + 1 - out.size()) >= 0) {
      if (out.size() > longestBody) {
        return cut(out);
      }
    }
    return new Body(out.toByteArray(), false);
  }

  private Body chunked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int lines = 0;
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      int end = out.size() + size;
      while (out.size() < Math.min(end, longestBody + 1)) {
        if (wire.copy(out, Math.min(end, longestBody + 1) - out.size()) < 0) {
          throw new EOFException("body cut short in a chunk");
        }
      }
      if (out.size() > longestBody) {
        return cut(out);
      }
      if (++lines > longestBody / 8) {
        throw new Overrun("too many chunks");
      }
      wire.line(LONGEST_CHUNK_LINE);
    }
    trailers();
    return new Body(out.toByteArray(), false);
  }

  private int chunkSize() throws IOException {
    int size = StatusLine.chunkSize(wire.line(LONGEST_CHUNK_LINE));
    if (size < 0) {
      throw new IOException("bad chunk");
    }
    return size;
  }

  private void trailers() throws IOException {
    int start = wire.count();
    while (!wire.line(longestHeader).isEmpty()) {
      if (wire.count() - start > longestHeader) {
        throw new Overrun("endless trailers");
      }
    }
  }

  private Body cut(ByteArrayOutputStream out) throws IOException {
    if (!mayCut) {
      throw tooLong();
    }
    return new Body(java.util.Arrays.copyOf(out.toByteArray(), longestBody), true);
  }

  private Overrun tooLong() {
    return new Overrun("more than " + longestBody + " bytes");
  }
}
