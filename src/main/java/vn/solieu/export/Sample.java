package vn.solieu.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A random sample without replacement, the same for the same rows and seed (reservoir sampling,
 * Vitter's algorithm R), in row order.
 */
public final class Sample {
  private Sample() {}

  /** All rows when {@code size} is 0. */
  public static <T> Stream<T> of(Stream<T> rows, int size, long seed) {
    return size <= 0
        ? rows
        : drawn(rows, size, seed).stream()
            .sorted((a, b) -> Long.compare(a.index(), b.index()))
            .map(Drawn::row);
  }

  private record Drawn<T>(long index, T row) {}

  private static <T> List<Drawn<T>> drawn(Stream<T> rows, int size, long seed) {
    Random random = new Random(seed);
    List<Drawn<T>> sample = new ArrayList<>();
    long index = 0;
    for (Iterator<T> all = rows.iterator(); all.hasNext(); index++) {
      Drawn<T> row = new Drawn<>(index, all.next());
      if (sample.size() < size) {
        sample.add(row);
      } else {
        long slot = random.nextLong(index + 1);
        if (slot < size) {
          sample.set((int) slot, row);
        }
      }
    }
    return sample;
  }
}
