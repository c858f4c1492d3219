package vn.solieu.pipeline;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** Opens .gz and .xz by their magic bytes; anything else comes through as it is. */
final class Inflater {
  private static final int MEMORY_KIB = 256 * 1024;

  private Inflater() {}

  /** Whether bytes are those of a .gz or .xz file. */
  static boolean packed(byte[] bytes) {
    boolean gz = bytes.length > 1 && bytes[0] == 0x1f && (bytes[1] & 0xff) == 0x8b;
    return gz || (bytes.length > 1 && (bytes[0] & 0xff) == 0xfd && bytes[1] == '7');
  }

  static InputStream open(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(8);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == 0x1f && second == 0x8b) {
      return new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
    }
    if (first == 0xfd && second == '7') {
      return new BufferedInputStream(new XZInputStream(in, MEMORY_KIB), 1 << 16);
    }
    return in;
  }
}
