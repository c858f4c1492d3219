package vn.solieu.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An HTTP response read back from kept bytes. Tolerant, for the WARC files of others: a body whose
 * header says "chunked" or "gzip" but which was kept decoded is taken as it is.
 *
 * @param entity the body without transfer encoding
 * @param payload the body without transfer and content encoding
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: handed on, never compared or changed
public record StoredResponse(int status, Headers headers, byte[] entity, byte[] payload) {
  private static final int LONGEST_HEADER = 1 << 20;

  /**
   * Reads status line, headers and body.
   *
   * @param limit the most bytes a payload may have after decompression
   * @throws IOException when it is no HTTP response, or too long
   */
  public static StoredResponse parse(byte[] raw, int limit) throws IOException {
    int end = headerEnd(raw);
    int firstLine = indexOf(raw, '\n', 0, end);
    String status = new String(raw, 0, Math.max(0, firstLine), StandardCharsets.ISO_8859_1).strip();
    Headers headers = Headers.parse(raw, firstLine + 1, end);
    byte[] body = Arrays.copyOfRange(raw, end, raw.length);
    boolean chunked =
        headers
            .first("Transfer-Encoding")
            .filter(t -> t.toLowerCase(java.util.Locale.ROOT).contains("chunked"))
            .isPresent();
    byte[] entity = chunked ? unchunk(body) : body;
    String encoding = headers.first("Content-Encoding").orElse("");
    byte[] payload =
        BodyDecoder.gzipped(entity) || encoding.equalsIgnoreCase("deflate")
            ? decoded(entity, encoding, limit)
            : entity;
    return new StoredResponse(StatusLine.status(status), headers, entity, payload);
  }

  private static byte[] decoded(byte[] entity, String encoding, int limit) throws IOException {
    try {
      return BodyDecoder.decode(entity, encoding, limit, true);
    } catch (java.util.zip.ZipException e) {
      return entity;
    }
  }

  private static int headerEnd(byte[] raw) throws IOException {
    int last = Math.min(raw.length, LONGEST_HEADER);
    for (int i = 0; i < last; i++) {
      if (raw[i] == '\n' && i + 1 < last && raw[i + 1] == '\n') {
        return i + 2;
      }
      if (raw[i] == '\n' && i + 2 < last && raw[i + 1] == '\r' && raw[i + 2] == '\n') {
        return i + 3;
      }
    }
    throw new IOException("no HTTP header");
  }

  /** Removes chunk marks; bytes that are not chunked come back unchanged. */
  private static byte[] unchunk(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int line = indexOf(body, '\n', at, body.length);
      int size =
          line < 0
              ? -1
              : StatusLine.chunkSize(new String(body, at, line - at, StandardCharsets.ISO_8859_1));
      if (size < 0) {
        return at == 0 ? body : out.toByteArray();
      }
      if (size == 0) {
        return out.toByteArray();
      }
      int from = line + 1;
      int to = Math.min(body.length, from + size);
      out.write(body, from, to - from);
      at = to;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return out.toByteArray();
  }

  private static int indexOf(byte[] bytes, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
