package vn.solieu.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index as it is on the disk at a moment.
 *
 * @param key what tells it from another of the same name; null where the system knows no such
 * @param changed when a file in it was last added, renamed or deleted
 * @param settled whether that is so long ago that a later change has another time
 */
record Folder(@Nullable Object key, Instant changed, boolean settled) {
  static final Folder NONE = new Folder("none", Instant.EPOCH, false);

  /** The coarsest clock of a file system, and some more. */
  private static final Duration TICK = Duration.ofSeconds(5);

  static Folder of(Path path) {
    try {
      Instant now = Clock.systemUTC().instant();
      BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class);
      Instant changed = read.lastModifiedTime().toInstant();
      return new Folder(read.fileKey(), changed, changed.plus(TICK).isBefore(now));
    } catch (IOException e) {
      return NONE;
    }
  }

  boolean same(Folder other) {
    return Objects.equals(key, other.key);
  }

  /** Whether nothing happened in it since the other was seen, which was settled then. */
  boolean sameState(Folder other) {
    return other.settled && same(other) && changed.equals(other.changed);
  }
}
