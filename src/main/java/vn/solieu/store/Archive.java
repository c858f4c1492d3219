package vn.solieu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.text.BadInput;

/**
 * The archive folder. Kept: {@code warc/}, {@code frontier.db}, {@code lexicon/} and the decision
 * files. Derived, and made again by {@code solieu rebuild}: {@code index/}.
 */
public final class Archive {
  private static final String MARK = "warc";

  private final Path folder;

  private Archive(Path folder) {
    this.folder = folder;
  }

  /**
   * The archive in {@code folder}, laid down if there is none.
   *
   * @throws BadInput when the folder holds something else or cannot be written
   */
  public static Archive create(Path folder) {
    try {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new BadInput(folder + ": is a file, not an archive folder");
      }
      if (Files.isDirectory(folder) && !Files.isDirectory(folder.resolve(MARK)) && !empty(folder)) {
        throw new BadInput(folder + ": is no archive and not empty; name a new folder");
      }
      Files.createDirectories(folder.resolve(MARK));
      Files.createDirectories(folder.resolve("lexicon"));
      return new Archive(folder);
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * The archive in {@code folder}.
   *
   * @throws BadInput when there is none
   */
  public static Archive open(Path folder) {
    if (!Files.isDirectory(folder.resolve(MARK))) {
      throw new BadInput(
          folder
              + ": no archive there; run solieu demo, crawl or import first, or name one with --archive");
    }
    if (!Files.isReadable(folder.resolve(MARK))) {
      throw new BadInput(folder + ": the archive cannot be read");
    }
    return new Archive(folder);
  }

  public Path folder() {
    return folder;
  }

  /** Where the WARC files lie. */
  public Path warcFolder() {
    return folder.resolve(MARK);
  }

  /** The frontier's database. */
  public Path frontier() {
    return folder.resolve("frontier.db");
  }

  /** The user's additions to the shipped tables. */
  public Path lexicon() {
    return folder.resolve("lexicon");
  }

  /** The derived Lucene index. */
  public Path index() {
    return folder.resolve("index");
  }

  /** What people decided about figures and articles. */
  public DecisionFile decisions() {
    return new DecisionFile(
        folder.resolve("decisions.tsv"), "decisions about figures; append only");
  }

  /** Breaks in series that people confirmed or denied. */
  public DecisionFile breaks() {
    return new DecisionFile(folder.resolve("breaks.tsv"), "breaks in series; append only");
  }

  /** Observations from outside (statistics offices). */
  public DecisionFile observations() {
    return new DecisionFile(
        folder.resolve("observations.tsv"), "observations imported; append only");
  }

  /** Tombstones: addresses that were removed and stay so. */
  public DecisionFile removals() {
    return new DecisionFile(folder.resolve("removals.tsv"), "url, time, reason; append only");
  }

  /**
   * Takes the archive for writing.
   *
   * @param purpose the job, for the message to whoever comes second
   * @throws BadInput when it is taken
   */
  public ArchiveLock lock(String purpose) {
    return ArchiveLock.take(folder.resolve("lock"), purpose);
  }

  /** The WARC files, oldest first. */
  public List<Path> warcFiles() {
    try (Stream<Path> files = Files.list(warcFolder())) {
      return files.filter(f -> isWarc(f.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isWarc(String name) {
    return name.endsWith(".warc.gz") || name.endsWith(".warc");
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
