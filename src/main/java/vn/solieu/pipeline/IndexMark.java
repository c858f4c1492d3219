package vn.solieu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.solieu.article.ArticleFinder;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.store.Archive;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.text.BadInput;

/**
 * How far into the WARC files the index has come ({@code index/mark}). A job killed between keeping
 * and indexing leaves a gap, which the next one fills; taking a page up twice does no harm.
 */
final class IndexMark {
  private final Archive archive;

  IndexMark(Archive archive) {
    this.archive = archive;
  }

  /**
   * A place in the archive's WARC files.
   *
   * @param file name of the last file, "" when there is none
   * @param length its bytes that are in the index
   */
  private record Position(String file, long length) {}

  /** Where the WARC files end now. */
  private Position position() {
    List<Path> files = archive.warcFiles();
    try {
      return files.isEmpty()
          ? new Position("", 0)
          : new Position(name(files.getLast()), Files.size(files.getLast()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits the index and notes how far it has come. */
  void commit(ArchiveIndex index) {
    Position position = position();
    index.commit();
    write(position);
  }

  private void write(Position position) {
    try {
      Files.writeString(
          file(), position.file() + "\t" + position.length() + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes that the index in place holds all that is kept. */
  void complete() {
    write(position());
  }

  /** Takes up what was kept and not committed to the index. */
  void catchUp(ArticleFinder finder, Continuations pages, Consumer<String> problems) {
    Position done = read();
    if (done.equals(position())) {
      return;
    }
    for (Path file : archive.warcFiles()) {
      int order = name(file).compareTo(done.file());
      if (order >= 0) {
        take(file, order == 0 ? done.length() : 0, finder, pages, problems);
      }
    }
    pages.finish();
  }

  private static void take(
      Path file, long from, ArticleFinder finder, Continuations pages, Consumer<String> problems) {
    try (WarcReader reader = WarcReader.open(file, problems)) {
      for (Optional<StoredPage> page = reader.next(); page.isPresent(); page = reader.next()) {
        if (page.get().record().offset() >= from) {
          take(page.get(), finder, pages, problems);
        }
      }
    } catch (IOException e) {
      problems.accept(name(file) + ": " + e.getMessage());
    }
  }

  private static void take(
      StoredPage page, ArticleFinder finder, Continuations pages, Consumer<String> problems) {
    try {
      PageIntake taken = PageIntake.of(page, finder);
      if (taken != null) {
        pages.take(page.url(), taken);
      }
    } catch (BadInput e) {
      problems.accept(page.record().file() + "@" + page.record().offset() + ": " + e.getMessage());
    }
  }

  private Position read() {
    try {
      if (!Files.exists(file())) {
        return new Position("", 0);
      }
      String[] cells = Files.readString(file(), StandardCharsets.UTF_8).strip().split("\t", 2);
      return cells.length == 2
          ? new Position(cells[0], Long.parseLong(cells[1]))
          : new Position("", 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      return new Position("", 0);
    }
  }

  private Path file() {
    return archive.index().resolve("mark");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
