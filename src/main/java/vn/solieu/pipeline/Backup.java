package vn.solieu.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.solieu.crawl.FrontierCopy;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;
import vn.solieu.store.WarcStore;
import vn.solieu.text.BadInput;

/**
 * Copies an archive that may be in use, as a whole one: of the pages what the copied frontier knows
 * and at most one more, each WARC file up to its last whole record, the index of before with what
 * has been kept since. What comes meanwhile is in the next backup.
 */
final class Backup {
  private final Archive archive;
  private final Path target;
  private final Clock clock;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each page whose figures could not be read
   */
  Backup(Archive archive, Path target, Clock clock, Consumer<String> problems) {
    this.archive = archive;
    this.target = target;
    this.clock = clock;
    this.problems = problems;
  }

  long run() {
    try {
      if (Files.exists(target) && (!Files.isDirectory(target) || !empty())) {
        throw new BadInput(target + ": is there already; name a new folder for the backup");
      }
      Archive copy = Archive.create(target);
      copyFiles(archive.lexicon(), copy.lexicon());
      copyIndex(copy);
      Map<Path, Long> lengths = new TreeMap<>();
      if (Files.exists(archive.frontier())) {
        FrontierCopy.copy(archive.frontier(), copy.frontier(), () -> measure(lengths));
      } else {
        measure(lengths);
      }
      for (Map.Entry<Path, Long> warc : lengths.entrySet()) {
        copy(
            warc.getKey(), copy.warcFolder().resolve(warc.getKey().getFileName()), warc.getValue());
      }
      copyFiles(archive.folder(), target);
      complete(copy);
      return size();
    } catch (IOException e) {
      throw new BadInput(target + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private void copyIndex(Archive copy) throws IOException {
    if (Files.isDirectory(archive.index())) {
      try (ArchiveIndex index = ArchiveIndex.read(archive.index())) {
        index.copy(copy.index());
      }
      Path continuations = archive.index().resolve(Continuations.FILE);
      if (Files.exists(continuations)) {
        Files.copy(continuations, copy.index().resolve(Continuations.FILE));
      }
    }
  }

  /** How much of each WARC file there is now; they only grow. */
  private void measure(Map<Path, Long> lengths) {
    for (Path warc : archive.warcFiles()) {
      lengths.put(warc, warc.toFile().length());
    }
  }

  /** Cuts off the record that was being written, and takes into the index what it lacks. */
  private void complete(Archive copy) {
    try (ArchiveLock lock = copy.lock("backup")) {
      lock.check();
      if (!copy.warcFiles().isEmpty()) {
        WarcStore.open(copy, clock).close();
      }
      if (Files.isDirectory(copy.index())) {
        new ArchiveJobs(target, clock, problems).catchUp(copy);
      }
    }
  }

  private boolean empty() throws IOException {
    try (Stream<Path> all = Files.list(target)) {
      return all.findAny().isEmpty();
    }
  }

  /** The tables of a folder: decisions, breaks, observations, removals, searches, the lexicon's. */
  private static void copyFiles(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> all = Files.list(from)) {
      List<Path> tables = all.filter(f -> f.toString().endsWith(".tsv")).toList();
      for (Path table : tables) {
        copy(table, to.resolve(table.getFileName()), Files.size(table));
      }
    }
  }

  private static void copy(Path from, Path to, long length) throws IOException {
    long left = length;
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      byte[] buffer = new byte[1 << 16];
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          return;
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
  }

  private long size() {
    try (Stream<Path> all = Files.walk(target)) {
      return all.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
