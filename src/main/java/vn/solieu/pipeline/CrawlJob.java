package vn.solieu.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.CrawlProgress;
import vn.solieu.crawl.CrawlSummary;
import vn.solieu.crawl.CrawledPage;
import vn.solieu.crawl.Crawler;
import vn.solieu.crawl.PageListener;
import vn.solieu.crawl.Source;
import vn.solieu.crawl.SourceFacts;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Sleeper;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;
import vn.solieu.text.PartialDate;

/** Crawls into an archive and indexes each article as it comes, with its figures. */
public final class CrawlJob {
  private final Path folder;
  private final Clock clock;
  private final FetchSettings settings;
  private final Sleeper sleeper;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each article whose figures could not be read
   */
  public CrawlJob(Path folder, Clock clock, Consumer<String> problems) {
    this(folder, FetchSettings.shipped(), clock, Sleeper.REAL, problems);
  }

  CrawlJob(
      Path folder,
      FetchSettings settings,
      Clock clock,
      Sleeper sleeper,
      Consumer<String> problems) {
    this.folder = folder;
    this.settings = settings;
    this.clock = clock;
    this.sleeper = sleeper;
    this.problems = problems;
  }

  /**
   * What a crawl did.
   *
   * @param crawl on the side of the sites
   * @param index on the side of the index
   */
  public record Done(CrawlSummary crawl, ArchiveJobs.Counts index) {}

  /**
   * One run; the archive is made when it is not there.
   *
   * @param sources empty for those the archive knows
   */
  public Done run(List<Source> sources, CrawlOptions options, Consumer<CrawlProgress> progress) {
    Archive archive = Archive.create(folder);
    Lexicon lexicon = ArchiveLexicon.of(folder);
    ArticleFinder finder = new ArticleFinder(lexicon);
    try (ArchiveLock lock = archive.lock("crawl");
        ArchiveIndex index = ArchiveIndex.open(archive.index(), lexicon);
        Intake intake = new Intake(new FigureExtractor(lexicon), index, problems)) {
      IndexMark mark = new IndexMark(archive);
      Continuations pages = new Continuations(archive, archive.index(), finder, intake);
      mark.catchUp(index, pages, problems);
      PageListener listener = new IndexListener(pages, intake, index, mark);
      CrawlSummary summary =
          new Crawler(archive, finder, settings, clock, sleeper)
              .run(lock, sources, options, listener, progress);
      return new Done(summary, ArchiveJobs.counts(intake, index));
    }
  }

  /** Puts articles down as they come; commits when told to. */
  private record IndexListener(
      Continuations pages, Intake intake, ArchiveIndex index, IndexMark mark)
      implements PageListener {
    @Override
    public void page(CrawledPage page) {
      if (page.finding() instanceof Finding.Found found) {
        Article article = found.article();
        @Nullable PartialDate day = article.published() == null ? null : article.published().date();
        String paper = SourceFacts.publisher(SourceFacts.of(page.source()), day);
        pages.take(page.url().toString(), article, paper, page.fetched(), page.record());
      }
    }

    @Override
    public void sync() {
      mark.commit(index, pages);
      intake.refresh();
    }
  }
}
