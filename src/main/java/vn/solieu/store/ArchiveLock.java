package vn.solieu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;

/**
 * One archive, one writer. The lock is the operating system's on {@code archive/lock}: it goes with
 * the process, however that ends.
 */
public final class ArchiveLock implements AutoCloseable {
  private final FileChannel channel;

  private ArchiveLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param purpose "crawl", "rebuild": told to whoever comes second
   * @throws BadInput when another process or another part of this one writes the archive
   */
  static ArchiveLock take(Path file, String purpose) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        String owner = owner(file);
        throw new BadInput(
            file.getParent()
                + ": is being written by "
                + owner
                + "; wait for it or name another --archive");
      }
      writeOwner(file, purpose);
      return new ArchiveLock(channel);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot lock the archive: " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** A file of its own: a locked one cannot be read everywhere. */
  private static Path ownerFile(Path file) {
    return file.resolveSibling(file.getFileName() + ".owner");
  }

  private static String owner(Path file) {
    try {
      return Files.readString(ownerFile(file), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "another process";
    }
  }

  private static void writeOwner(Path file, String purpose) throws IOException {
    String owner = "solieu " + purpose + " (process " + ProcessHandle.current().pid() + ")\n";
    try (FileChannel out =
        FileChannel.open(
            ownerFile(file),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Makes sure that it is still held.
   *
   * @throws IllegalStateException when it was given back
   */
  public void check() {
    if (!channel.isOpen()) {
      throw new IllegalStateException("the archive's lock was given back");
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
