package vn.solieu.pipeline;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.ArticleFinder;
import vn.solieu.crawl.Claims;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Snapshot;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;
import vn.solieu.store.ArchiveVerifier;
import vn.solieu.store.WarcStore;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * The jobs that write an archive's index: import and rebuild. Each takes the archive's lock while
 * it runs.
 */
public final class ArchiveJobs {
  private final Path folder;
  private final Clock clock;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each piece that could not be used
   */
  public ArchiveJobs(Path folder, Clock clock, Consumer<String> problems) {
    this.folder = folder;
    this.clock = clock;
    this.problems = problems;
  }

  /**
   * What a job did.
   *
   * @param fresh articles that were not there before
   * @param changed articles that came in another state
   * @param unchanged articles that came as they were
   * @param articles articles in the archive now
   * @param figures figures in the archive now
   */
  public record Counts(int fresh, int changed, int unchanged, int articles, int figures) {}

  /** Takes files into the archive, which is made when it is not there; see {@link Importer}. */
  public Counts importFiles(
      List<String> files,
      InputStream standardInput,
      @Nullable PartialDate date,
      @Nullable String place,
      @Nullable String source) {
    Archive archive = Archive.create(folder);
    Lexicon lexicon = ArchiveLexicon.of(folder);
    try (ArchiveLock lock = archive.lock("import");
        WarcStore store = WarcStore.open(archive, clock);
        ArchiveIndex index = ArchiveIndex.open(archive.index(), lexicon);
        Intake intake = new Intake(new FigureExtractor(lexicon), index, problems)) {
      ArticleFinder finder = new ArticleFinder(lexicon);
      IndexMark mark = new IndexMark(archive);
      Continuations pages = new Continuations(archive, archive.index(), finder, intake);
      mark.catchUp(index, pages, problems);
      new Importer(finder, store, intake, pages, clock, problems)
          .assuming(date, place, source)
          .without(Removals.of(archive))
          .run(files, standardInput);
      mark.commit(index, pages);
      return counts(intake, index);
    }
  }

  /**
   * Takes an official table in, see {@link ObservationRow}; of one that comes again under the same
   * file name the last holds, see {@link TableHistory}.
   *
   * @return how many observations it holds
   * @throws BadInput naming the row that cannot be used; then nothing is taken
   */
  public int importObservations(
      Path file, @Nullable String source, @Nullable PartialDate published) {
    Archive archive = Archive.create(folder);
    Lexicon lexicon = ArchiveLexicon.of(folder);
    try (ArchiveLock lock = archive.lock("import");
        ArchiveIndex index = ArchiveIndex.open(archive.index(), lexicon)) {
      lock.check();
      Observations observations = new Observations(archive, lexicon);
      List<String> former = new ArrayList<>();
      observations.each(table -> former.add(table.article().id()));
      int rows = observations.keep(file, source, published, clock.instant());
      former.forEach(index::delete);
      observations.each(table -> index.put(table.article(), table.figures()));
      index.commit();
      return rows;
    }
  }

  /**
   * Forgets the article at an address: out of the index at once, and kept out by a tombstone,
   * whatever is crawled, imported or derived later. The bytes of its page stay in the WARC files.
   *
   * @return its id
   * @throws BadInput when the archive has no article there
   */
  public String remove(String url, String reason) {
    Archive archive = Archive.open(folder);
    try (ArchiveLock lock = archive.lock("remove");
        ArchiveIndex index = ArchiveIndex.open(archive.index())) {
      lock.check();
      String id = new ArticleAddress(index).find(url);
      archive.removals().append(List.of(url, clock.instant().toString(), reason));
      index.delete(id);
      index.commit();
      return id;
    }
  }

  /**
   * Copies the archive into a new folder, while others read and write it. The copy is an archive of
   * its own, as whole as one that was left in peace; see {@link Backup}.
   *
   * @return bytes copied
   */
  public long backup(Path target) {
    return new Backup(Archive.open(folder), target, clock, problems).run();
  }

  /** Takes into the index what was kept and is not in it yet; the caller holds the lock. */
  void catchUp(Archive archive) {
    Lexicon lexicon = ArchiveLexicon.of(archive.folder());
    try (ArchiveIndex index = ArchiveIndex.open(archive.index(), lexicon);
        Intake intake = new Intake(new FigureExtractor(lexicon), index, problems)) {
      ArticleFinder finder = new ArticleFinder(lexicon);
      IndexMark mark = new IndexMark(archive);
      Continuations pages = new Continuations(archive, archive.index(), finder, intake);
      mark.catchUp(index, pages, problems);
      mark.commit(index, pages);
    }
  }

  /**
   * Derives the index again beside the old one, then puts it in its place.
   *
   * @param differences takes one line for each figure that came out otherwise than before
   */
  public Counts rebuild(Consumer<String> differences) {
    Archive archive = Archive.open(folder);
    Path fresh = folder.resolve("index.new");
    Lexicon lexicon = ArchiveLexicon.of(folder);
    try (ArchiveLock lock = archive.lock("rebuild")) {
      Folders.delete(fresh);
      Counts counts = derive(archive, fresh, lexicon);
      tell(archive.index(), fresh, differences);
      Folders.replace(archive.index(), fresh);
      return counts;
    }
  }

  /**
   * What {@link #rebuild} would change, with the archive's {@code lexicon/} as it is now; changes
   * nothing.
   *
   * @param differences takes one line for each figure that would come out otherwise
   */
  public void preview(Consumer<String> differences) {
    Archive archive = Archive.open(folder);
    Path fresh = folder.resolve("index.preview");
    try (ArchiveLock lock = archive.lock("preview")) {
      Folders.delete(fresh);
      derive(archive, fresh, ArchiveLexicon.of(folder));
      tell(archive.index(), fresh, differences);
      Folders.delete(fresh);
    }
  }

  /**
   * Proves the archive whole: every record, the frontier against the records, the index against
   * both, the files of decisions by themselves. Derived folders of a job that was killed are no
   * problem.
   */
  public Proof verify() {
    Archive archive = Archive.open(folder);
    AtomicInteger wrong = new AtomicInteger();
    Consumer<String> counted =
        line -> {
          wrong.incrementAndGet();
          problems.accept(line);
        };
    try (ArchiveLock lock = archive.lock("verify")) {
      lock.check();
      ArchiveVerifier.Proof records =
          new ArchiveVerifier(archive, counted).verify(new Claims(archive, clock, counted).read());
      new DecisionsProof(archive, counted).run();
      int articles = new IndexProof(archive, ArchiveLexicon.of(folder), counted).run();
      return new Proof(records.files(), records.records(), records.claims(), articles, wrong.get());
    }
  }

  /**
   * What was proved.
   *
   * @param files WARC files
   * @param claims pages the frontier says are kept
   * @param articles articles of the index
   * @param problems lines told
   */
  public record Proof(int files, int records, int claims, int articles, int problems) {
    public boolean whole() {
      return problems == 0;
    }
  }

  /** An index that cannot be read is no reason not to make a new one. */
  private static void tell(Path old, Path fresh, Consumer<String> differences) {
    if (Files.isDirectory(old)) {
      try {
        new IndexDifference(old, fresh).print(differences);
      } catch (BadInput e) {
        differences.accept(e.getMessage());
      }
    }
  }

  private Counts derive(Archive archive, Path fresh, Lexicon lexicon) {
    try (ArchiveIndex index = ArchiveIndex.open(fresh, lexicon);
        Intake intake = new Intake(new FigureExtractor(lexicon), index, problems)) {
      ArticleFinder finder = new ArticleFinder(lexicon);
      Continuations pages = new Continuations(archive, fresh, finder, intake);
      new Rebuilder(archive, pages, problems).run();
      new IndexMark(archive).commit(index, pages);
      return counts(intake, index);
    }
  }

  static Counts counts(Intake intake, ArchiveIndex index) {
    try (Snapshot now = index.snapshot()) {
      return new Counts(
          intake.fresh(), intake.changed(), intake.unchanged(), now.articles(), now.figures());
    }
  }
}
