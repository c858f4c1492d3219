package vn.solieu.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What robots.txt allows (RFC 9309, read by crawler-commons): 4xx allows everything, 5xx and
 * silence mean wait, up to five redirects are followed, an answer holds for a day and longer when
 * the next one cannot be had.
 */
final class RobotsGate {
  private final FetchSettings settings;
  private final PoliteExchanger exchanger;
  private final RobotsMemory memory;
  private final Clock clock;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  RobotsGate(FetchSettings settings, PoliteExchanger exchanger, RobotsMemory memory, Clock clock) {
    this.settings = settings;
    this.exchanger = exchanger;
    this.memory = memory;
    this.clock = clock;
  }

  /** Whether rules could be had. */
  sealed interface Answer {}

  /** They could. */
  record Rules(BaseRobotRules rules, StoredRobots stored) implements Answer {
    boolean allow(URI url) {
      return rules.isAllowed(url.toString());
    }

    List<String> sitemaps() {
      return rules.getSitemaps();
    }
  }

  /** They could not: the outcome for whatever was to be asked. */
  record Closed(Outcome outcome) implements Answer {}

  /** The rules of a host, asked for if need be. */
  Answer rules(URI url) throws InterruptedException {
    String origin = Hosts.origin(url);
    Rules rules = known.get(origin);
    if (rules == null) {
      rules = memory.load(origin).map(stored -> take(origin, stored)).orElse(null);
    }
    if (rules != null && fresh(rules.stored())) {
      return rules;
    }
    Answer asked = ask(origin);
    return asked instanceof Closed && rules != null ? rules : asked;
  }

  private boolean fresh(StoredRobots stored) {
    return stored.fetched().plus(settings.time("robots.fresh")).isAfter(clock.instant());
  }

  private Answer ask(String origin) throws InterruptedException {
    URI url = URI.create(origin + "/robots.txt");
    for (int hop = 0; hop <= settings.number("limit.redirects"); hop++) {
      Outcome outcome =
          exchanger.exchange(new FetchRequest(url, FetchRequest.Kind.ROBOTS, null, null));
      outcome.kept().ifPresent(memory::exchanged);
      Optional<Answer> answer = answer(origin, outcome);
      if (answer.isPresent()) {
        return answer.get();
      }
      url = ((Outcome.Redirected) outcome).target();
    }
    return keep(origin, none()); // RFC 9309: more than five redirects count as "not there"
  }

  /** Empty for a redirect to follow. */
  private Optional<Answer> answer(String origin, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Redirected r -> Optional.empty();
      case Outcome.Fetched f -> Optional.of(keep(origin, found(f.exchange())));
      case Outcome.Gone g -> Optional.of(keep(origin, none()));
      case Outcome.Blocked b when b.exchange() != null -> Optional.of(keep(origin, none()));
      case Outcome.Blocked b -> Optional.of(new Closed(b));
      case Outcome.Failed f when f.exchange() != null && f.exchange().status() < 500 ->
          Optional.of(keep(origin, none()));
      case Outcome.Failed f -> Optional.of(closed(f.reason(), null));
      case Outcome.Busy b -> Optional.of(closed(b.reason(), b.after()));
      case Outcome.Trapped t -> Optional.of(closed(t.reason(), null));
      case Outcome.Foreign f -> Optional.of(keep(origin, none()));
      case Outcome.NotModified n -> Optional.of(closed("HTTP 304 unasked", null));
    };
  }

  private static Closed closed(String reason, @org.jspecify.annotations.Nullable Duration after) {
    return new Closed(new Outcome.Busy(null, "robots.txt: " + reason, after));
  }

  private StoredRobots none() {
    return new StoredRobots(404, new byte[0], clock.instant());
  }

  private StoredRobots found(Exchange exchange) {
    byte[] text = exchange.payload();
    return new StoredRobots(200, exchange.cut() ? wholeLines(text) : text, clock.instant());
  }

  /** A rule cut in the middle would forbid or allow something else. */
  private static byte[] wholeLines(byte[] text) {
    int end = text.length;
    while (end > 0 && text[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(text, end);
  }

  private Rules keep(String origin, StoredRobots stored) {
    memory.save(origin, stored);
    return take(origin, stored);
  }

  private Rules take(String origin, StoredRobots stored) {
    long longest = settings.time("politeness.longest-crawl-delay").toMillis();
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(longest, 0);
    String agent = settings.text("agent.name").toLowerCase(Locale.ROOT);
    BaseRobotRules rules =
        stored.status() == 200
            ? parser.parseContent(
                origin + "/robots.txt", stored.text(), "text/plain", List.of(agent))
            : parser.failedFetch(404);
    if (rules.getCrawlDelay() > 0) {
      exchanger.crawlDelay(URI.create(origin), Duration.ofMillis(rules.getCrawlDelay()));
    }
    Rules taken = new Rules(rules, stored);
    known.put(origin, taken);
    return taken;
  }
}
