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
  /** The step with which every phrase begins. */
  static final long ROOT = -1L << Step.HINTS;

  /** No phrase goes on so. */
  static final long NOWHERE = -1;

  private static final long NODE = 0xd1342543de82ef95L;
  private static final long SLOT = 0x2545f4914f6cdd1dL;

  /** Pairs of an edge's number, 0 for none, and its step. */
  private final long[] edges;

  private final int shift;
  private final Object[] values;

  private PhraseTrie(Map<Long, Long> steps, List<V> values) {
    int slots = Integer.highestOneBit(steps.size() + 1) << 2;
    edges = new long[2 * slots];
    shift = Long.numberOfLeadingZeros(slots);
    this.values = values.toArray();
    steps.forEach((edge, step) -> {
      int at = slot(edge);
      edges[at] = edge;
      edges[at + 1] = step;
    });
  }

  /** What {@code unit} leads to after {@code step}: another step, or {@link #NOWHERE}. */
  long step(long step, long unit) {
    if (!Step.hints(step, unit)) {
      return NOWHERE;
    }
    long edge = edge(Step.node(step), unit);
    int at = slot(edge);
    return edges[at] == edge ? edges[at + 1] : NOWHERE;
  }

  /** Whether a phrase goes on after a step. */
  static boolean goesOn(long step) {
    return Step.node(step) != 0;
  }

  /** What the phrase that ends with a step stands for, or null. */
  @SuppressWarnings("unchecked") // it holds nothing but values
  @Nullable V value(long step) {
    int value = Step.value(step);
    return value == 0 ? null : (V) values[value - 1];
  }

  /**
   * A step in 64 bits: 20 for the number of what the phrase that ends there stands for, 20 for the
   * node it comes to, both 0 for none, and 24 that hint at the units which go on from there. Most
   * words that do not go on are refused by them, without another look into memory.
   */
  private static final class Step {
    static final int MOST = (1 << 20) - 1;
    static final int NODES = 20;
    static final int HINTS = 40;

    private Step() {}

    static int value(long step) {
      return (int) step & MOST;
    }

    static int node(long step) {
      return (int) (step >>> NODES) & MOST;
    }

    static boolean hints(long step, long unit) {
      return (step & hint(unit)) != 0;
    }

    static long hint(long unit) {
      return 1L << HINTS + (int) ((unit * SLOT >>> 40) * (Long.SIZE - HINTS) >>> 24);
    }
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
      values.add(value);
      long last = edge(0, units.getFirst());
      for (int i = 1; i < units.size(); i++) {
        long step = steps.getOrDefault(last, 0L);
        step |= Step.node(step) == 0 ? (long) nodes++ << Step.NODES : 0;
        steps.put(last, step | Step.hint(units.get(i)));
        last = edge(Step.node(step), units.get(i));
      }
      steps.merge(last, (long) values.size(), (old, now) -> old & ~Step.MOST | now);
    }

    PhraseTrie<V> build() {
      if (Math.max(nodes, values.size()) >= Step.MOST) {
        throw new IllegalStateException("a table of more than a million words");
      }
      return new PhraseTrie<>(steps, values);
    }
  }
}
