package vn.solieu.fetch;

import java.time.Duration;

/** Waits; a test's sleeper moves its clock instead. */
@FunctionalInterface
public interface Sleeper {
  void sleep(Duration time) throws InterruptedException;

  /** The real thing. */
  Sleeper REAL = Thread::sleep;
}
