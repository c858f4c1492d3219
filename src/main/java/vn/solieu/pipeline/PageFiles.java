package vn.solieu.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.text.BadInput;

/** Pages as a user names them: files (also .gz and .xz), standard input, folders, WARC files. */
public final class PageFiles {
  private PageFiles() {}

  /**
   * The bytes of one page.
   *
   * @param name a file, or "-" for standard input
   * @throws BadInput when it cannot be read, is empty, binary or over 32 MB
   */
  public static byte[] read(String name, InputStream standardInput) {
    try (InputStream in = InputFile.open(name, standardInput)) {
      byte[] raw = InputReader.whole(name, in);
      byte[] bytes =
          Inflater.packed(raw)
              ? InputReader.whole(name, Inflater.open(new ByteArrayInputStream(raw)))
              : raw;
      return switch (Kind.of(name, bytes)) {
        case EMPTY -> throw new BadInput(name + ": is empty; nothing to read");
        case BINARY, DOCX -> throw new BadInput(name + ": is no page (binary data); give HTML");
        case HTML, TEXT, JSON_LINES -> bytes;
      };
    } catch (IOException e) {
      throw InputFile.unreadable(name, e);
    }
  }

  /** Whether a name is one of a folder. */
  public static boolean isFolder(String name) {
    return !name.equals("-") && Files.isDirectory(InputFile.path(name));
  }

  /** The files of a folder, by name. */
  public static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput(folder + ": cannot be listed", e);
    }
  }

  /** A file's name without its endings: "bai.html.gz" → "bai". */
  public static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    String low = name.toLowerCase(Locale.ROOT);
    String bare =
        low.endsWith(".gz") || low.endsWith(".xz") ? name.substring(0, name.length() - 3) : name;
    int dot = bare.lastIndexOf('.');
    return dot > 0 ? bare.substring(0, dot) : bare;
  }

  /** Whether a file is taken for a WARC file, by its name. */
  public static boolean isWarc(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return low.endsWith(".warc") || low.endsWith(".warc.gz");
  }

  /**
   * Gives the HTML pages of a WARC file to {@code sink}, in its order.
   *
   * @param problems takes one line for each record that could not be used
   */
  public static void warc(String name, Consumer<StoredPage> sink, Consumer<String> problems) {
    Path file = InputFile.file(name);
    if (!Files.exists(file)) {
      throw new BadInput(name + ": no such file");
    }
    int pages = 0;
    try (WarcReader reader = WarcReader.open(file, problems)) {
      for (Optional<StoredPage> page = reader.next(); page.isPresent(); page = reader.next()) {
        boolean html = page.get().contentType().orElse("text/html").contains("html");
        if (html && page.get().status() == 200 && page.get().payload().length > 0) {
          sink.accept(page.get());
          pages++;
        }
      }
    } catch (IOException e) {
      throw new BadInput(name + ": cannot be read as WARC: " + e.getMessage(), e);
    }
    if (pages == 0) {
      problems.accept(name + ": no page in it");
    }
  }
}
