package vn.solieu.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.crawl.FrontierCopy;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.store.Archive;
import vn.solieu.text.BadInput;

/** Copies an archive that may be in use. What is appended meanwhile is in the next backup. */
final class Backup {
  private final Archive archive;
  private final Path target;

  Backup(Archive archive, Path target) {
    this.archive = archive;
    this.target = target;
  }

  long run() {
    try {
      if (Files.exists(target) && (!Files.isDirectory(target) || !empty())) {
        throw new BadInput(target + ": is there already; name a new folder for the backup");
      }
      Files.createDirectories(target.resolve("warc"));
      if (Files.isDirectory(archive.index())) {
        try (ArchiveIndex index = ArchiveIndex.read(archive.index())) {
          index.copy(target.resolve("index"));
        }
      }
      if (Files.exists(archive.frontier())) {
        FrontierCopy.copy(archive.frontier(), target.resolve("frontier.db"));
      }
      for (Path warc : archive.warcFiles()) {
        copy(warc, target.resolve("warc").resolve(warc.getFileName()));
      }
      copyFiles(archive.lexicon(), target.resolve("lexicon"));
      copyFiles(archive.folder(), target);
      return size();
    } catch (IOException e) {
      throw new BadInput(target + ": cannot be written: " + e.getMessage(), e);
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
        copy(table, to.resolve(table.getFileName()));
      }
    }
  }

  /** As many bytes as there are now: files of the archive only grow. */
  private static void copy(Path from, Path to) throws IOException {
    long left = Files.size(from);
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
