package vn.solieu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.store.Archive;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;

/**
 * How far into the WARC files the index has come, noted in one with its commits. A job killed
 * between keeping and indexing leaves a gap, which the next one fills in the order it was kept.
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

  /** Commits the index, and that it holds all that is kept now. */
  void commit(ArchiveIndex index, Continuations pages) {
    Position position = position();
    pages.write();
    index.commit(position.file() + "\t" + position.length());
  }

  /** Takes up what was kept and not committed to the index. */
  void catchUp(ArchiveIndex index, Continuations pages, Consumer<String> problems) {
    Position done = read(index.mark());
    if (done.equals(position())) {
      return;
    }
    for (Path file : archive.warcFiles()) {
      int order = name(file).compareTo(done.file());
      if (order >= 0) {
        take(file, order == 0 ? done.length() : 0, pages, problems);
      }
    }
  }

  private void take(Path file, long from, Continuations pages, Consumer<String> problems) {
    try (WarcReader reader = WarcReader.open(file, problems)) {
      for (Optional<StoredPage> page = reader.next(); page.isPresent(); page = reader.next()) {
        if (page.get().record().offset() >= from) {
          pages.take(page.get(), problems);
        }
      }
    } catch (IOException e) {
      problems.accept(name(file) + ": " + e.getMessage());
    }
  }

  private static Position read(String mark) {
    int tab = mark.indexOf('\t');
    return tab < 0
        ? new Position("", 0)
        : new Position(mark.substring(0, tab), Long.parseLong(mark.substring(tab + 1)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
