package vn.solieu.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.HostState;
import vn.solieu.fetch.Politeness;

/** Tells where a run stands, a few times a second at most. */
final class ProgressMeter {
  private static final Duration EVERY = Duration.ofMillis(250);

  private final Frontier frontier;
  private final Politeness politeness;
  private final RunLog log;
  private final Clock clock;
  private final Consumer<CrawlProgress> progress;
  private final Instant began;
  private Instant shown = Instant.EPOCH;
  private int pages;
  private String latest = "";
  private Map<String, String> hosts = Map.of();

  ProgressMeter(
      Frontier frontier,
      Politeness politeness,
      RunLog log,
      Clock clock,
      Consumer<CrawlProgress> progress) {
    this.frontier = frontier;
    this.politeness = politeness;
    this.log = log;
    this.clock = clock;
    this.progress = progress;
    this.began = clock.instant();
  }

  synchronized void asked(URI url) {
    pages++;
    latest = url.toString();
  }

  synchronized void show(Set<String> known, Set<String> busy) {
    hosts = describe(known, busy);
    if (!clock.instant().isBefore(shown.plus(EVERY))) {
      last();
    }
  }

  /** Tells what is waited for, before a pause that somebody would notice. */
  synchronized void rest(Set<String> known, Duration pause) {
    if (pause.compareTo(EVERY) >= 0) {
      hosts = describe(known, Set.of());
      last();
    }
  }

  /** Tells it now. */
  synchronized void last() {
    shown = clock.instant();
    int due = frontier.due(shown);
    double minutes = Duration.between(began, shown).toMillis() / 60_000.0;
    double rate = minutes > 0 ? pages / minutes : 0;
    progress.accept(
        new CrawlProgress(pages, log.total("article"), due, rate, left(due, rate), hosts, latest));
  }

  private static @Nullable Duration left(int due, double rate) {
    return rate > 0 ? Duration.ofSeconds((long) (due / rate * 60)) : null;
  }

  private Map<String, String> describe(Set<String> known, Set<String> busy) {
    Map<String, String> states = new TreeMap<>();
    for (String host : busy) {
      states.put(host, "asking");
    }
    for (String host : known) {
      HostState state = politeness.state(host);
      Duration wait = politeness.delay(host);
      if (!busy.contains(host) && wait.isPositive()) {
        states.put(
            host,
            "waiting "
                + Math.max(1, wait.toSeconds())
                + " s"
                + (state.why().isEmpty() ? "" : ": " + state.why()));
      }
    }
    return states;
  }
}
