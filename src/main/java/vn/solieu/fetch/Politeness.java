package vn.solieu.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a host may be asked: one request at a time, a gap after each answer (the longest of crawl
 * delay, least gap and hourly cap), rest after trouble (what Retry-After says, else doubling with
 * jitter). Keeps times only; whoever asks waits. Safe from many threads.
 */
public final class Politeness {
  private final FetchSettings settings;
  private final @Nullable Duration minGap;
  private final Clock clock;
  private final RandomGenerator random;
  private final Map<String, HostState> states = new HashMap<>();
  private final Map<String, Duration> crawlDelays = new HashMap<>();

  /**
   * @param minGap replaces the shipped gap and the hourly caps, null for these
   */
  public Politeness(
      FetchSettings settings, @Nullable Duration minGap, Clock clock, RandomGenerator random) {
    this.settings = settings;
    this.minGap = minGap;
    this.clock = clock;
    this.random = random;
  }

  /** What is known of a host. */
  public synchronized HostState state(String host) {
    return states.getOrDefault(host, HostState.NEW);
  }

  /**
   * Takes up what an earlier process knew; the gap counts from now, since it may have just asked.
   */
  public synchronized void restore(String host, HostState state) {
    Instant soon = clock.instant().plus(gap(host));
    Instant notBefore = state.notBefore().isAfter(soon) ? state.notBefore() : soon;
    states.put(host, new HostState(notBefore, state.failures(), state.blocked(), state.why()));
  }

  /** The Crawl-delay of its robots.txt. */
  synchronized void crawlDelay(String host, Duration delay) {
    crawlDelays.put(host, delay);
    HostState state = state(host);
    Instant soon = clock.instant().plus(gap(host));
    if (soon.isAfter(state.notBefore())) {
      states.put(host, new HostState(soon, state.failures(), state.blocked(), state.why()));
    }
  }

  /** How long to wait now before the host may be asked. */
  public synchronized Duration delay(String host) {
    Duration left = Duration.between(clock.instant(), state(host).notBefore());
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** The usual time between two requests. */
  synchronized Duration gap(String host) {
    Duration crawlDelay = crawlDelays.getOrDefault(host, Duration.ZERO);
    if (minGap != null) {
      return longer(crawlDelay, minGap);
    }
    Duration cap = Duration.ofHours(1).dividedBy(anHour());
    return longer(crawlDelay, longer(settings.time("politeness.min-gap"), cap));
  }

  private int anHour() {
    int hour = clock.instant().atZone(settings.zone()).getHour();
    int from = settings.number("politeness.night.from");
    int to = settings.number("politeness.night.to");
    boolean night = from > to ? hour >= from || hour < to : hour >= from && hour < to;
    return settings.number(night ? "politeness.an-hour.night" : "politeness.an-hour.day");
  }

  /** An answer came, or none did: the next request waits accordingly. */
  synchronized void answered(String host, Outcome outcome) {
    HostState before = state(host);
    HostState after =
        switch (outcome) {
          case Outcome.Busy busy -> rest(host, before, busy.after(), busy.reason());
          case Outcome.Failed f when f.exchange() == null && f.again() ->
              rest(host, before, null, f.reason());
          case Outcome.Blocked b when b.exchange() != null -> refused(host, before, b.reason());
          default -> new HostState(clock.instant().plus(gap(host)), 0, 0, "");
        };
    states.put(host, after);
  }

  private HostState rest(String host, HostState before, @Nullable Duration asked, String why) {
    Duration pause = longer(gap(host), backOff(before.failures()));
    Duration rest = asked == null ? pause : longer(asked, pause);
    return new HostState(clock.instant().plus(rest), before.failures() + 1, before.blocked(), why);
  }

  private HostState refused(String host, HostState before, String why) {
    int blocked = before.blocked() + 1;
    boolean enough = blocked >= settings.number("politeness.blocked-in-a-row");
    Duration rest = enough ? settings.time("politeness.blocked-rest") : gap(host);
    return new HostState(clock.instant().plus(rest), 0, blocked, enough ? why : "");
  }

  /** First, then doubled each time, up to a fifth more by chance. */
  public Duration backOff(int failures) {
    Duration longest = settings.time("politeness.back-off.longest");
    Duration doubled =
        settings.time("politeness.back-off.first").multipliedBy(1L << Math.min(20, failures));
    Duration base = doubled.compareTo(longest) > 0 ? longest : doubled;
    return base.plusMillis((long) (base.toMillis() * 0.2 * random.nextDouble()));
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }
}
