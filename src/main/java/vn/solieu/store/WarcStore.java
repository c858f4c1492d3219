package vn.solieu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import vn.solieu.fetch.Exchange;

/**
 * Writes the WARC files of an archive: gzip members, rotated at a size. Every method returns only
 * after the bytes are on the disk. A last record torn by a kill is cut off when the archive is
 * opened again. One writer at a time: hold {@link Archive#lock}. Safe from many threads.
 */
public final class WarcStore implements AutoCloseable {
  /** Files are closed at this size unless told otherwise. */
  public static final long ROTATE_AT = 256L << 20;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Archive archive;
  private final Clock clock;
  private final long rotateAt;
  private Path file;
  private FileChannel channel;
  private boolean syncing = true;

  private WarcStore(Archive archive, Clock clock, long rotateAt, Path file, FileChannel channel) {
    this.archive = archive;
    this.clock = clock;
    this.rotateAt = rotateAt;
    this.file = file;
    this.channel = channel;
  }

  /** Goes on with the last file, after cutting off a torn end. */
  public static WarcStore open(Archive archive, Clock clock) {
    return open(archive, clock, ROTATE_AT);
  }

  /**
   * @param rotateAt a file that has reached this many bytes is followed by a new one
   */
  public static WarcStore open(Archive archive, Clock clock, long rotateAt) {
    try {
      List<Path> own =
          archive.warcFiles().stream()
              .filter(f -> f.getFileName().toString().startsWith("solieu-"))
              .toList();
      Path file =
          own.isEmpty() ? archive.warcFolder().resolve(name(0, clock.instant())) : own.getLast();
      FileChannel channel = append(file);
      WarcStore store = new WarcStore(archive, clock, rotateAt, file, channel);
      store.begin();
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps an exchange: its request, its response and what is known about it.
   *
   * @param facts written into the metadata record ("source" → "Báo Hưng Yên")
   */
  public RecordAt response(Exchange exchange, Map<String, String> facts) {
    RecordGroup group = new RecordGroup();
    String id = RecordGroup.newId();
    group.request(exchange, id);
    long start = group.size();
    group.response(exchange, id);
    group.metadata(exchange, id, facts);
    return write(group, start, id);
  }

  /**
   * Keeps an exchange whose body is the one already kept: the headers only, and a reference.
   *
   * @param earlier the capture that has the body
   */
  public RecordAt revisit(Exchange exchange, Earlier earlier, Map<String, String> facts) {
    RecordGroup group = new RecordGroup();
    String id = RecordGroup.newId();
    group.request(exchange, id);
    long start = group.size();
    group.revisit(exchange, id, earlier);
    group.metadata(exchange, id, facts);
    return write(group, start, id);
  }

  /**
   * Keeps an imported file, so that a rebuild needs nothing else.
   *
   * @param url its address, or a made one that is stable ("file:///…")
   * @param facts what the import said besides ("date", "province", "source")
   */
  public RecordAt resource(
      String url, Instant date, String contentType, byte[] bytes, Map<String, String> facts) {
    RecordGroup group = new RecordGroup();
    String id = RecordGroup.newId();
    group.resource(url, date, contentType, bytes, id);
    group.metadata(url, date, id, facts);
    return write(group, 0, id);
  }

  /**
   * Keeps many imported files with one sync at the end: when it returns, all of them are on the
   * disk.
   *
   * @param batch writes each file by the writer it is given
   */
  public synchronized void batch(Consumer<ResourceWriter> batch) {
    syncing = false;
    try {
      batch.accept(this::resource);
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    } finally {
      syncing = true;
    }
  }

  /** {@link #resource} without a sync of its own. */
  @FunctionalInterface
  public interface ResourceWriter {
    RecordAt write(
        String url, Instant date, String contentType, byte[] bytes, Map<String, String> facts);
  }

  private synchronized RecordAt write(RecordGroup group, long start, String id) {
    try {
      if (channel.position() >= rotateAt) {
        rotate();
      }
      RecordAt at = new RecordAt(name(file), channel.position() + start, id);
      writeFully(group.bytes());
      return at;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void writeFully(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    if (syncing) {
      channel.force(false);
    }
  }

  /** Cuts off a torn end; a new file begins with a warcinfo record. */
  private void begin() throws IOException {
    long whole = GzipMembers.wholeEnd(file);
    channel.truncate(whole);
    channel.position(whole);
    if (whole == 0) {
      RecordGroup group = new RecordGroup();
      group.info(name(file), clock.instant());
      writeFully(group.bytes());
    }
  }

  private void rotate() throws IOException {
    channel.force(false);
    channel.close();
    int serial = Integer.parseInt(name(file).substring(7, 12)) + 1;
    file = archive.warcFolder().resolve(name(serial, clock.instant()));
    channel = append(file);
    begin();
  }

  private static FileChannel append(Path file) throws IOException {
    boolean fresh = !Files.exists(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (fresh) {
      syncFolder(file);
    }
    return channel;
  }

  /** The name of a new file must survive a power cut as its bytes do. */
  private static void syncFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    } catch (IOException e) {
      return; // not every system can open a folder; there the name is safe by other means
    }
  }

  private static String name(int serial, Instant now) {
    return String.format(Locale.ROOT, "solieu-%05d-%s.warc.gz", serial, STAMP.format(now));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
