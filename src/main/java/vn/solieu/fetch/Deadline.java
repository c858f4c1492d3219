package vn.solieu.fetch;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes a socket when its time is up, whatever the other side drips into it. */
final class Deadline implements AutoCloseable {
  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("deadline").factory());

  private volatile boolean passed;
  private final Future<?> closing;

  private Deadline(Socket socket, Duration time) {
    closing = TIMER.schedule(() -> close(socket), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  static Deadline of(Socket socket, Duration time) {
    return new Deadline(socket, time);
  }

  boolean passed() {
    return passed;
  }

  private void close(Socket socket) {
    passed = true;
    try {
      socket.close();
    } catch (IOException e) {
      return; // it is closed all the same
    }
  }

  @Override
  public void close() {
    closing.cancel(false);
  }
}
