package vn.solieu.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Exchanges, one at a time a host, each after the wait that politeness asks for. */
final class PoliteExchanger {
  private final Exchanger exchanger;
  private final Politeness politeness;
  private final Sleeper sleeper;
  private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

  PoliteExchanger(Exchanger exchanger, Politeness politeness, Sleeper sleeper) {
    this.exchanger = exchanger;
    this.politeness = politeness;
    this.sleeper = sleeper;
  }

  Outcome exchange(FetchRequest request) throws InterruptedException {
    String host = Hosts.key(request.url());
    ReentrantLock turn = turns.computeIfAbsent(host, h -> new ReentrantLock(true));
    turn.lockInterruptibly();
    try {
      for (Duration wait = politeness.delay(host);
          wait.isPositive();
          wait = politeness.delay(host)) {
        sleeper.sleep(wait);
      }
      Outcome outcome = exchanger.exchange(request);
      politeness.answered(host, weighed(request, outcome));
      return outcome;
    } finally {
      turn.unlock();
    }
  }

  /** A robots.txt that cannot be had closes the whole host: it rests as after a 503. */
  private static Outcome weighed(FetchRequest request, Outcome outcome) {
    if (request.kind() != FetchRequest.Kind.ROBOTS) {
      return outcome;
    }
    return switch (outcome) {
      case Outcome.Failed f when f.exchange() == null || f.exchange().status() >= 500 ->
          new Outcome.Busy(f.exchange(), f.reason(), null);
      case Outcome.Trapped t -> new Outcome.Busy(null, t.reason(), null);
      default -> outcome;
    };
  }

  void crawlDelay(URI origin, Duration delay) {
    politeness.crawlDelay(Hosts.key(origin), delay);
  }
}
