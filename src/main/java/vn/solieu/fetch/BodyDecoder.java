package vn.solieu.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes gzip and deflate, never beyond a bound: a bomb ends as {@link Overrun}. */
final class BodyDecoder {
  private static final int PIECE = 16 * 1024;

  private BodyDecoder() {}

  /**
   * The body as a reader sees it.
   *
   * @param encoding the Content-Encoding, "" for none
   * @param cut whether {@code body} ends early on purpose; then what can be had is returned
   */
  static byte[] decode(byte[] body, String encoding, int limit, boolean cut) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" ->
          gzipped(body) ? inflate(new GZIPInputStream(in(body)), limit, cut) : body;
      case "deflate" -> deflate(body, limit, cut);
      case "", "identity" -> body;
      default -> throw new IOException("unknown content encoding " + encoding);
    };
  }

  /** Whether the bytes begin as gzip does; some servers say gzip and send plain bytes. */
  static boolean gzipped(byte[] body) {
    return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
  }

  private static byte[] deflate(byte[] body, int limit, boolean cut) throws IOException {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && ((body[0] << 8 & 0xff00) + (body[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return inflate(new InflaterInputStream(in(body), inflater), limit, cut);
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflate(InputStream in, int limit, boolean cut) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (in) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        if (out.size() + n > limit) {
          if (cut) {
            out.write(piece, 0, limit - out.size());
            return out.toByteArray();
          }
          throw new Overrun("decompresses to more than " + limit + " bytes");
        }
        out.write(piece, 0, n);
      }
    } catch (EOFException e) {
      if (!cut) {
        throw e;
      }
    }
    return out.toByteArray();
  }

  private static ByteArrayInputStream in(byte[] body) {
    return new ByteArrayInputStream(body);
  }
}
