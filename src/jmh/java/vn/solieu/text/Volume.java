package vn.solieu.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a benchmark did and what it took, both of which JMH divides by the time: {@code megabytes}
 * is the speed in MB/s of UTF-8, {@code processorSeconds} the share of one processor that the
 * thread got, to divide by on a machine that others work on.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Volume {
  public double megabytes;
  public double processorSeconds;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long begin;

  @Setup(Level.Iteration)
  public void start() {
    begin = threads.getCurrentThreadCpuTime();
    megabytes = 0;
    processorSeconds = 0;
  }

  /** One more text of so many bytes. */
  public void add(int bytes) {
    megabytes += bytes / 1e6;
  }

  @TearDown(Level.Iteration)
  public void stop() {
    processorSeconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
  }
}
