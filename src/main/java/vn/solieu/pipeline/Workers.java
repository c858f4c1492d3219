package vn.solieu.pipeline;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** As many threads as there are cores; whoever adds work too fast does some of it himself. */
final class Workers {
  private static final int QUEUE = 512;

  private final ThreadPoolExecutor pool;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Phaser running = new Phaser(1);

  Workers() {
    int threads = Runtime.getRuntime().availableProcessors();
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** Runs the work some time before {@link #finish} returns. */
  void run(Runnable work) {
    running.register();
    pool.execute(() -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      } finally {
        running.arriveAndDeregister();
      }
    });
  }

  /** Waits until all work given so far is done. */
  void settle() {
    running.arriveAndAwaitAdvance();
  }

  /** Runs the same work on every thread, after what was added before. */
  void runEverywhere(Runnable work) {
    for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
      run(work);
    }
  }

  /** Waits for all work; throws the first failure. */
  void finish() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(1, TimeUnit.DAYS)) {
        throw new IllegalStateException("work did not end within a day");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      pool.shutdownNow();
    }
    Throwable first = failure.get();
    if (first != null) {
      throw new IllegalStateException("an article could not be indexed: " + first, first);
    }
  }
}
