package vn.solieu.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.solieu.text.BadInput;

/** Files as a user names them, "-" standing for standard input, and why one cannot be read. */
final class InputFile {
  private InputFile() {}

  /** The path a user typed. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new BadInput(name.replace('\0', '?') + ": is no name of a file", e);
    }
  }

  /** The path a user typed, which is of no folder. */
  static Path file(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw new BadInput(name + ": is a folder; name a file");
    }
    return path;
  }

  /** Opens a file, or gives standard input for "-". */
  static InputStream open(String name, InputStream standardInput) throws IOException {
    return name.equals("-") ? standardInput : Files.newInputStream(file(name));
  }

  /** Why a file could not be read, in one line. */
  static BadInput unreadable(Object name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new BadInput(name + ": no such file", e);
    }
    if (e instanceof AccessDeniedException) {
      return new BadInput(name + ": may not be read (permissions)", e);
    }
    return new BadInput(name + ": cannot be read: " + e.getMessage(), e);
  }

  /** The files in a folder and below it that {@code wanted} takes, by name. */
  static List<Path> within(Path folder, Predicate<Path> wanted) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }
}
