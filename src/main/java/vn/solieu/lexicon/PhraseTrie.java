package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie over the units of {@link Folded}. Its edges lie in one open-addressed array, each beside
 * what it leads to, so that a step costs one look into memory whatever the number of children.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {
  static final int ROOT = 0;

  /** No phrase goes on so. */
  static final long NOWHERE = -1;

  private static final long NODE = 0xd1342543de82ef95L;
  private static final long SLOT = 0x2545f4914f6cdd1dL;

  /** Pairs of an edge's number, 0 for none, and its step. */
  private final long[] edges;

  private final int shift;
  private final List<V> values;

  private PhraseTrie(Map<Long, Long> steps, List<V> values) {
    int slots = Integer.highestOneBit(steps.size() + 1) << 2;
    edges = new long[2 * slots];
    shift = Long.numberOfLeadingZeros(slots);
    this.values = values;
    steps.forEach((edge, step) -> {
      int at = slot(edge);
      edges[at] = edge;
      edges[at + 1] = step;
    });
  }

  /** What {@code unit} leads to from {@code node}: a step, or {@link #NOWHERE}. */
  long step(int node, long unit) {
    long edge = edge(node, unit);
    int at = slot(edge);
    return edges[at] == edge ? edges[at + 1] : NOWHERE;
  }

  /** The node a step comes to, {@link #ROOT} when no phrase goes on from there. */
  static int node(long step) {
    return (int) (step >>> 32);
  }

  /** What the phrase that ends with a step stands for, or null. */
  @Nullable V value(long step) {
    int value = (int) step;
    return value == 0 ? null : values.get(value - 1);
  }

  private static long edge(int node, long unit) {
    return unit + node * NODE;
  }

  /** Where an edge is, or would be. */
  private int slot(long edge) {
    int at = (int) (edge * SLOT >>> shift) & -2;
    while (edges[at] != edge && edges[at] != 0) {
      at = at + 2 & edges.length - 1;
    }
    return at;
  }

  /** Collects phrases as lists of units, in the order in which they will be read. */
  static final class Builder<V> {
    private final Map<Long, Long> steps = new HashMap<>();
    private final List<V> values = new ArrayList<>();
    private int nodes = 1;

    void add(List<Long> units, V value) {
      int node = ROOT;
      long last = edge(ROOT, units.getFirst());
      for (int i = 0; i < units.size(); i++) {
        last = edge(node, units.get(i));
        long step = steps.getOrDefault(last, 0L);
        if (i + 1 < units.size() && node(step) == ROOT) {
          step |= (long) nodes++ << 32;
        }
        steps.put(last, step);
        node = node(step);
      }
      values.add(value);
      steps.merge(last, (long) values.size(), (a, b) -> a & 0xffffffff00000000L | b);
    }

    PhraseTrie<V> build() {
      return new PhraseTrie<>(steps, values);
    }
  }
}
