package vn.solieu.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Walks the gzip members of a file without keeping what is in them: finds where the last whole one
 * ends, which is where a killed writer goes on. Checks each member's CRC and length.
 */
final class GzipMembers implements AutoCloseable {
  private static final int PIECE = 64 * 1024;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int CHECKED = 2;

  private final FileChannel channel;
  private final ByteBuffer in = ByteBuffer.allocate(PIECE);
  private final byte[] out = new byte[PIECE];
  private final byte[] header = new byte[7];
  private long filled;

  private GzipMembers(FileChannel channel) {
    this.channel = channel;
    in.limit(0);
  }

  /**
   * Offset after the last whole member; what follows is torn. A member damaged before it, by bit
   * rot, is stepped over: the records behind it are whole.
   */
  static long wholeEnd(Path file) throws IOException {
    return wholeEnd(file, damaged -> {});
  }

  /**
   * @param damaged takes the offset of each member that was stepped over
   */
  static long wholeEnd(Path file, LongConsumer damaged) throws IOException {
    try (GzipMembers members = new GzipMembers(FileChannel.open(file, StandardOpenOption.READ))) {
      long end = 0;
      long at = 0;
      while (at >= 0) {
        members.seek(at);
        while (members.whole()) {
          end = members.position();
        }
        long bad = Math.max(at, end);
        at = next(file, bad + 1);
        if (at >= 0) {
          damaged.accept(bad);
        }
      }
      return end;
    }
  }

  /** Offset of the first member from an offset on that begins as a WARC record does, or -1. */
  static long next(Path file, long from) throws IOException {
    try (GzipMembers members = new GzipMembers(FileChannel.open(file, StandardOpenOption.READ))) {
      members.seek(from);
      int before = -1;
      for (int c = members.next(); c >= 0; c = members.next()) {
        long at = members.position() - 2;
        if (before == 0x1f && c == 0x8b && begins(file, at)) {
          return at;
        }
        before = c;
      }
      return -1;
    }
  }

  private static boolean begins(Path file, long at) throws IOException {
    byte[] start = new byte[5];
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(at);
      return new GZIPInputStream(in).readNBytes(start, 0, 5) == 5
          && new String(start, StandardCharsets.US_ASCII).equals("WARC/");
    } catch (EOFException | ZipException e) {
      return false;
    }
  }

  private void seek(long position) throws IOException {
    channel.position(position);
    in.limit(0);
    filled = position;
  }

  /**
   * Offset of the first member whose header (flags, time, system) is not that of the one before:
   * nothing else tells of a damage there. -1 when all are the same.
   */
  static long oddHeader(Path file) throws IOException {
    try (GzipMembers members = new GzipMembers(FileChannel.open(file, StandardOpenOption.READ))) {
      byte[] usual = new byte[0];
      long at = 0;
      while (members.whole()) {
        if (at > 0 && !Arrays.equals(members.header, usual)) {
          return at;
        }
        usual = members.header.clone();
        at = members.position();
      }
      return -1;
    }
  }

  private long position() {
    return filled - in.remaining();
  }

  /** Reads one member; false when there is none or it is not whole. */
  private boolean whole() throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      return header() && body(inflater);
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private boolean header() throws IOException {
    if (next() != 0x1f || next() != 0x8b || next() != 8) {
      return false;
    }
    for (int i = 0; i < header.length; i++) {
      header[i] = (byte) next();
    }
    int flags = header[0];
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    for (int flag : new int[] {NAME, COMMENT}) {
      int c = (flags & flag) == 0 ? 0 : next();
      while (c > 0) {
        c = next();
      }
    }
    if ((flags & CHECKED) != 0) {
      skip(2);
    }
    return fill();
  }

  private boolean body(Inflater inflater) throws IOException, DataFormatException {
    CRC32 crc = new CRC32();
    long length = 0;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        if (!fill()) {
          return false;
        }
        inflater.setInput(in.array(), in.position(), in.remaining());
        in.position(in.limit());
      }
      int n = inflater.inflate(out);
      crc.update(out, 0, n);
      length += n;
    }
    in.position(in.limit() - inflater.getRemaining());
    return word() == crc.getValue() && word() == (length & 0xffffffffL);
  }

  private long word() throws IOException {
    long value = 0;
    for (int i = 0; i < 4; i++) {
      value |= (long) (next() & 0xff) << 8 * i;
    }
    return value;
  }

  private void skip(int n) throws IOException {
    for (int i = 0; i < n; i++) {
      next();
    }
  }

  /** The next byte, -1 at the end. */
  private int next() throws IOException {
    return fill() ? in.get() & 0xff : -1;
  }

  private boolean fill() throws IOException {
    if (in.hasRemaining()) {
      return true;
    }
    in.clear();
    int n = channel.read(in);
    in.flip();
    filled += Math.max(0, n);
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
