package vn.solieu.pipeline;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Times one question after another on this thread: the wall's time, and the thread's own on the
 * processor, which other work on the machine does not lengthen.
 */
final class Stopwatch {
  private final List<Long> wall = new ArrayList<>();
  private final List<Long> processor = new ArrayList<>();

  /**
   * Times in milliseconds.
   *
   * @param runs how many questions
   */
  record Times(
      int runs,
      double median,
      double slowest1percent,
      double cpuMedian,
      double cpuSlowest1percent) {}

  /** Asks all questions once to warm up, then again with the watch running. */
  static <Q> Times of(List<Q> questions, Consumer<Q> ask) {
    questions.forEach(ask);
    Stopwatch watch = new Stopwatch();
    questions.forEach(question -> watch.time(question, ask));
    return new Times(
        questions.size(),
        at(watch.wall, 50),
        at(watch.wall, 99),
        at(watch.processor, 50),
        at(watch.processor, 99));
  }

  private <Q> void time(Q question, Consumer<Q> ask) {
    long began = System.nanoTime();
    long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ask.accept(question);
    processor.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own);
    wall.add(System.nanoTime() - began);
  }

  private static double at(List<Long> nanos, int percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int index = Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    return sorted.isEmpty() ? 0 : sorted.get(index) / 1e6;
  }
}
