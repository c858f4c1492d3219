package vn.solieu.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes gzip members, one deflater for all of a thread: setting one up costs as much as packing a
 * short record. News packs no tighter at a higher level than this one, only slower.
 */
final class GzipWriter {
  private static final ThreadLocal<GzipWriter> OF_THREAD = ThreadLocal.withInitial(GzipWriter::new);

  private static final int LEVEL = 6;

  /** Method deflate, no flags, no time, no system (RFC 1952). */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};

  private final Deflater deflater = new Deflater(LEVEL, true);
  private final CRC32 sum = new CRC32();
  private final byte[] piece = new byte[8192];

  private GzipWriter() {}

  static GzipWriter ofThread() {
    return OF_THREAD.get();
  }

  /** Appends {@code bytes} to {@code out} as one member. */
  void member(byte[] bytes, ByteArrayOutputStream out) {
    out.write(HEADER, 0, HEADER.length);
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    while (!deflater.finished()) {
      out.write(piece, 0, deflater.deflate(piece));
    }
    sum.reset();
    sum.update(bytes);
    number((int) sum.getValue(), out);
    number(bytes.length, out);
  }

  /** Four bytes, the lowest first. */
  private static void number(int number, ByteArrayOutputStream out) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(number >>> shift);
    }
  }
}
