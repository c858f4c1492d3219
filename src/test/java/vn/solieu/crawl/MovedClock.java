package vn.solieu.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import vn.solieu.fetch.Sleeper;

/** A clock that only moves when someone sleeps. */
public final class MovedClock extends Clock implements Sleeper {
  private final AtomicReference<Instant> now;

  public MovedClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  @Override
  public void sleep(Duration time) {
    now.updateAndGet(t -> t.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
