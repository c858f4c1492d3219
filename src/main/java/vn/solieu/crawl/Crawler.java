package vn.solieu.crawl;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import vn.solieu.article.ArticleFinder;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Fetcher;
import vn.solieu.fetch.Politeness;
import vn.solieu.fetch.Sleeper;
import vn.solieu.lexicon.Resources;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;
import vn.solieu.store.WarcStore;
import vn.solieu.text.BadInput;

/**
 * Crawls sources into an archive: discovers, fetches politely, keeps, tells the listener. It takes
 * the archive's lock for the run; running it again goes on where the last run ended.
 */
public final class Crawler {
  private final Archive archive;
  private final ArticleFinder finder;
  private final FetchSettings settings;
  private final Clock clock;
  private final Sleeper sleeper;

  public Crawler(Archive archive, ArticleFinder finder, Clock clock) {
    this(archive, finder, FetchSettings.shipped(), clock, Sleeper.REAL);
  }

  /**
   * @param settings how to behave, when not as shipped
   * @param sleeper waits on the clock's time
   */
  public Crawler(
      Archive archive, ArticleFinder finder, FetchSettings settings, Clock clock, Sleeper sleeper) {
    this.archive = archive;
    this.finder = finder;
    this.settings = settings;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * One run over the sources; empty goes on with those the archive knows. An interrupt ends it
   * cleanly after the pages in flight.
   *
   * @param listener hears of each new or changed page once it is kept
   * @param progress hears where the run stands, after each page
   * @throws BadInput when the archive is being written by another, or there is no source
   */
  public CrawlSummary run(
      List<Source> sources,
      CrawlOptions options,
      PageListener listener,
      Consumer<CrawlProgress> progress) {
    try (ArchiveLock lock = archive.lock("crawl")) {
      return run(lock, sources, options, listener, progress);
    }
  }

  /**
   * The same for whoever holds the archive's lock already.
   *
   * @param held the lock of this archive
   */
  public CrawlSummary run(
      ArchiveLock held,
      List<Source> sources,
      CrawlOptions options,
      PageListener listener,
      Consumer<CrawlProgress> progress) {
    held.check();
    try (WarcStore store = WarcStore.open(archive, clock);
        Frontier frontier = Frontier.open(archive.frontier(), settings, clock)) {
      SourceTable table = new SourceTable(frontier.database());
      table.add(sources);
      Map<String, Source> known = table.all();
      if (known.isEmpty()) {
        throw new BadInput("no source: name a start address or a sources file");
      }
      return run(store, frontier, chosen(known, sources), known, options, listener, progress);
    }
  }

  /** The sources named, with what the archive knows of the others left aside. */
  private static Map<String, Source> chosen(Map<String, Source> known, List<Source> named) {
    if (named.isEmpty()) {
      return known;
    }
    Map<String, Source> chosen = new LinkedHashMap<>();
    named.forEach(s -> chosen.put(s.name(), s));
    return chosen;
  }

  private CrawlSummary run(
      WarcStore store,
      Frontier frontier,
      Map<String, Source> chosen,
      Map<String, Source> known,
      CrawlOptions options,
      PageListener listener,
      Consumer<CrawlProgress> progress) {
    Politeness politeness =
        new Politeness(settings, options.minGap(), clock, new Random(clock.millis()));
    HostTable hosts = new HostTable(frontier.database(), store);
    hosts.restore(politeness);
    Fetcher fetcher =
        Fetcher.create(settings, options.allowPrivate(), politeness, hosts, clock, sleeper);
    Discovery discovery = new Discovery(Resources.shipped(), settings, options.since());
    LifeSpans lives = new LifeSpans(known.values(), frontier, settings, clock);
    seed(frontier, chosen, discovery, lives, options);
    RunLog log = RunLog.begin(frontier.database(), clock);
    Keeper keeper = new Keeper(store, frontier, hosts, log, politeness, listener);
    keeper.catchUp(archive, known, finder);
    Visitor visitor = new Visitor(discovery, finder, fetcher, settings, clock);
    CrawlLoop loop =
        new CrawlLoop(
            frontier, fetcher, visitor, keeper, log, known, lives, settings, options, clock,
            sleeper, progress);
    int exchanges = loop.run();
    keeper.sync();
    log.end();
    return summary(exchanges, log, frontier, lives);
  }

  /** Puts what the sources begin with, and what is due again, on the frontier. */
  private static void seed(
      Frontier frontier,
      Map<String, Source> chosen,
      Discovery discovery,
      LifeSpans lives,
      CrawlOptions options) {
    chosen.values().stream()
        .filter(lives::alive)
        .forEach(s -> frontier.seed(s, discovery.seeds(s)));
    frontier.schedule().takeUpAgain();
    if (options.refresh()) {
      frontier.schedule().refresh();
    }
  }

  private static CrawlSummary summary(
      int exchanges, RunLog log, Frontier frontier, LifeSpans lives) {
    return new CrawlSummary(
        exchanges,
        log.total("new"),
        log.total("changed"),
        log.total("unchanged"),
        log.total("article"),
        frontier.states(),
        lives.resting());
  }
}
