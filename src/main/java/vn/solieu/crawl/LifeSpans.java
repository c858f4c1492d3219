package vn.solieu.crawl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.fetch.FetchSettings;

/** Leaves sources alone outside their life span, also when it ends while a crawl watches. */
final class LifeSpans {
  private final List<Source> sources;
  private final Frontier frontier;
  private final FetchSettings settings;
  private final Clock clock;
  private final Map<String, String> resting = new TreeMap<>();

  LifeSpans(Collection<Source> sources, Frontier frontier, FetchSettings settings, Clock clock) {
    this.sources = List.copyOf(sources);
    this.frontier = frontier;
    this.settings = settings;
    this.clock = clock;
  }

  boolean alive(Source source) {
    return source.resting(today()).isEmpty();
  }

  /** Sets aside what is queued of sources that do not live today. */
  void enforce() {
    LocalDate today = today();
    for (Source source : sources) {
      source
          .resting(today)
          .filter(why -> resting.put(source.name(), why) == null)
          .ifPresent(why -> frontier.schedule().rest(source.name(), why));
    }
  }

  /** Whether the address came up after its source was set aside; then it is too. */
  boolean setsAside(Row row) {
    String why = resting.get(row.source());
    if (why != null) {
      frontier.schedule().rest(row.source(), why);
    }
    return why != null;
  }

  /** Source → why it is left alone. */
  Map<String, String> resting() {
    return resting;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }
}
