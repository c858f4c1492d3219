package vn.solieu.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a page: under the address's limits, as robots.txt allows, when politeness allows, never
 * following a redirect by itself. Safe from many threads; requests of one host queue.
 */
public final class Fetcher {
  private final RobotsGate robots;
  private final PoliteExchanger exchanger;
  private final Politeness politeness;
  private final UrlGuard guard;

  private Fetcher(
      RobotsGate robots, PoliteExchanger exchanger, Politeness politeness, UrlGuard guard) {
    this.robots = robots;
    this.exchanger = exchanger;
    this.politeness = politeness;
    this.guard = guard;
  }

  /**
   * @param allowPrivate loopback and private addresses too
   * @param memory keeps robots.txt between processes
   */
  public static Fetcher create(
      FetchSettings settings,
      boolean allowPrivate,
      Politeness politeness,
      RobotsMemory memory,
      Clock clock,
      Sleeper sleeper) {
    PoliteExchanger polite =
        new PoliteExchanger(new Exchanger(settings, allowPrivate, clock), politeness, sleeper);
    RobotsGate gate = new RobotsGate(settings, polite, memory, clock);
    return new Fetcher(gate, polite, politeness, new UrlGuard(settings));
  }

  /** Who decides when a host may be asked. */
  public Politeness politeness() {
    return politeness;
  }

  /** Waits its turn, asks, and says what came of it. */
  public Outcome fetch(FetchRequest request) throws InterruptedException {
    Optional<String> trap = guard.trap(request.url());
    if (trap.isPresent()) {
      return new Outcome.Trapped(trap.get());
    }
    return switch (robots.rules(request.url())) {
      case RobotsGate.Closed closed -> closed.outcome();
      case RobotsGate.Rules rules when !rules.allow(request.url()) ->
          new Outcome.Blocked(null, "robots.txt");
      case RobotsGate.Rules rules -> exchanger.exchange(request);
    };
  }

  /** The sitemaps that the robots.txt of a site names; none when it cannot be had. */
  public List<URI> sitemaps(URI site) throws InterruptedException {
    return switch (robots.rules(site)) {
      case RobotsGate.Closed closed -> List.of();
      case RobotsGate.Rules rules ->
          rules.sitemaps().stream().flatMap(s -> Links.resolve(site, s).stream()).toList();
    };
  }
}
