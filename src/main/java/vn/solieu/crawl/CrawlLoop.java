package vn.solieu.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.solieu.fetch.FetchRequest;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Fetcher;
import vn.solieu.fetch.Outcome;
import vn.solieu.fetch.Sleeper;

/**
 * The run itself: gives each host that may be asked its next address, a few hosts at a time, and
 * ends when nothing falls due any more, the pages are used up, or it is interrupted.
 */
final class CrawlLoop {
  private static final Logger LOG = LoggerFactory.getLogger(CrawlLoop.class);
  private static final Duration NAP = Duration.ofMinutes(1);

  private final Frontier frontier;
  private final Fetcher fetcher;
  private final Visitor visitor;
  private final Keeper keeper;
  private final Map<String, Source> sources;
  private final LifeSpans lives;
  private final CrawlOptions options;
  private final Clock clock;
  private final Sleeper sleeper;
  private final ProgressMeter meter;
  private final int mostHosts;
  private final Duration patience;

  private final Map<String, Instant> firsts = new HashMap<>();
  private final Set<String> busy = new HashSet<>();
  private final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
  private Instant looked = Instant.EPOCH;
  private int exchanges;
  private int pages;
  private volatile @Nullable RuntimeException broken;

  CrawlLoop(
      Frontier frontier,
      Fetcher fetcher,
      Visitor visitor,
      Keeper keeper,
      RunLog log,
      Map<String, Source> sources,
      LifeSpans lives,
      FetchSettings settings,
      CrawlOptions options,
      Clock clock,
      Sleeper sleeper,
      Consumer<CrawlProgress> progress) {
    this.frontier = frontier;
    this.fetcher = fetcher;
    this.visitor = visitor;
    this.keeper = keeper;
    this.sources = sources;
    this.lives = lives;
    this.options = options;
    this.clock = clock;
    this.sleeper = sleeper;
    this.meter = new ProgressMeter(frontier, fetcher.politeness(), log, clock, progress);
    this.mostHosts = settings.number("run.hosts");
    this.patience = settings.time("run.patience");
  }

  /** Runs to the end; gives the number of answers. */
  int run() {
    look();
    try (ExecutorService workers = Executors.newFixedThreadPool(mostHosts)) {
      try {
        while (broken == null && step(workers)) {
          meter.show(firsts.keySet(), busy);
        }
      } catch (InterruptedException e) {
        LOG.info("interrupted: ending after the pages in flight");
        workers.shutdown(); // no interrupt: it would close the file a page is being written to
      }
    }
    if (broken != null) {
      throw broken;
    }
    meter.last();
    return exchanges;
  }

  /** Starts what can be started, then waits for an answer or for time to pass; false at the end. */
  private boolean step(ExecutorService workers) throws InterruptedException {
    firsts.keySet().stream().sorted().toList().forEach(host -> start(host, workers));
    if (!busy.isEmpty()) {
      String host =
          done.poll(Math.max(20, untilNext().orElse(NAP).toMillis()), TimeUnit.MILLISECONDS);
      if (host != null) {
        finished(host);
      }
      return true;
    }
    if (pages >= options.maxPages()) {
      return false;
    }
    Optional<Duration> wait = untilNext();
    boolean idle = wait.isEmpty() || wait.get().compareTo(patience) > 0;
    if (idle && !options.watch()) {
      return false;
    }
    if (idle) {
      keeper.syncIfTold();
    }
    Duration nap = wait.filter(w -> w.compareTo(NAP) < 0).orElse(NAP);
    meter.rest(firsts.keySet(), nap);
    sleeper.sleep(nap.isPositive() ? nap : Duration.ofMillis(1));
    return true;
  }

  private void start(String host, ExecutorService workers) {
    boolean room = busy.size() < mostHosts && pages < options.maxPages() && !busy.contains(host);
    if (!room || waitFor(host).isPositive()) {
      return;
    }
    Optional<Row> row = frontier.next(host, clock.instant());
    if (row.isPresent() && (tooOld(row.get()) || lives.setsAside(row.get()))) {
      firsts.remove(host);
      frontier.first(host).ifPresent(t -> firsts.put(host, t));
    } else if (row.isPresent()) {
      busy.add(host);
      pages += row.get().kind().listing() && row.get().kind() != Kind.SECTION ? 0 : 1;
      workers.execute(() -> visit(row.get()));
    }
  }

  /** A listing is not paged through beyond the day asked for. */
  private boolean tooOld(Row row) {
    if (options.since() == null || row.kind() != Kind.PAGINATION) {
      return false;
    }
    boolean old =
        frontier
            .schedule()
            .followsOlder(row, options.since().atStartOfDay().toInstant(ZoneOffset.UTC));
    if (old) {
      frontier.schedule().setAside(row, options.since());
    }
    return old;
  }

  /** On a worker's thread. */
  private void visit(Row row) {
    try {
      Source source = sources.getOrDefault(row.source(), Source.of(row.url()));
      FetchRequest.Kind kind =
          row.kind() == Kind.SITEMAP || row.kind() == Kind.FEED
              ? FetchRequest.Kind.SITEMAP
              : FetchRequest.Kind.PAGE;
      Outcome outcome =
          fetcher.fetch(new FetchRequest(row.url(), kind, row.etag(), row.modified()));
      keeper.keep(row, source, outcome, visitor.visit(row, source, outcome));
      meter.asked(row.url());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      broken = e;
    } finally {
      done.add(row.host());
    }
  }

  private void finished(String host) {
    busy.remove(host);
    exchanges++;
    frontier.first(host).ifPresentOrElse(t -> firsts.put(host, t), () -> firsts.remove(host));
    if (clock.instant().isAfter(looked.plus(NAP)) || firsts.size() < busy.size() + 2) {
      look();
    }
  }

  /** Hosts new to the frontier come up when the whole is looked through. */
  private void look() {
    looked = clock.instant();
    lives.enforce();
    firsts.clear();
    firsts.putAll(frontier.hosts());
  }

  /** Time until the host may be asked and has something to ask for. */
  private Duration waitFor(String host) {
    Duration due = Duration.between(clock.instant(), firsts.getOrDefault(host, Instant.MAX));
    Duration polite = fetcher.politeness().delay(host);
    return due.compareTo(polite) > 0 ? due : polite;
  }

  private Optional<Duration> untilNext() {
    return firsts.keySet().stream()
        .filter(host -> !busy.contains(host))
        .map(this::waitFor)
        .min(Duration::compareTo);
  }
}
