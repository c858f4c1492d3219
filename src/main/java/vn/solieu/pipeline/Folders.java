package vn.solieu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Whole folders: deleted, put in the place of others. */
final class Folders {
  private Folders() {}

  /** Puts {@code fresh} in the place of {@code old}. */
  static void replace(Path old, Path fresh) {
    try {
      Path gone = old.resolveSibling(old.getFileName() + ".old");
      delete(gone);
      if (Files.exists(old)) {
        Files.move(old, gone, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
      delete(gone);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a folder with all that is in it; nothing happens when there is none. */
  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
