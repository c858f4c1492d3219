package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trie over the units of {@link Folded}. What goes on from one node lies side by side in one
 * array, each unit beside what it leads to, few of them in any order, more as a small hash table:
 * so a step costs one look into memory whatever the number of children, and the nodes that are
 * often met stay near.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {
  /** No phrase goes on so. */
  static final long NOWHERE = -1;

  private static final long SLOT = 0x2545f4914f6cdd1dL;

  /** Children of a node that fill their places. */
  private static final int FEW = 4;

  /** Pairs of a unit, 0 for none, and its step, node by node. */
  private final long[] edges;

  private final Object[] values;
  private final long root;

  private PhraseTrie(long[] edges, List<V> values, long root) {
    this.edges = edges;
    this.values = values.toArray();
    this.root = root;
  }

  /** The step with which every phrase begins. */
  long root() {
    return root;
  }

  /** What {@code unit} leads to after {@code step}: another step, or {@link #NOWHERE}. */
  long step(long step, long unit) {
    if (!Step.hints(step, unit)) {
      return NOWHERE;
    }
    int first = Step.node(step);
    int last = Step.places(step) - 1;
    int place = place(unit, Step.size(step));
    for (int tries = last; tries >= 0; tries--) {
      int at = 2 * (first + place);
      if (edges[at] == unit) {
        return edges[at + 1];
      }
      if (edges[at] == 0) {
        return NOWHERE;
      }
      place = place + 1 & last;
    }
    return NOWHERE;
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

  /** Which of 2^{@code size} places of a node is that of a unit. */
  private static int place(long unit, int size) {
    return (int) (unit * SLOT >>> 1 >>> Long.SIZE - 1 - size);
  }

  /**
   * A step in 64 bits: 20 for the number of what the phrase that ends there stands for, 20 for
   * where the node it comes to begins, both 0 for none, 5 for the size of that node as a power of
   * two, and 19 that hint at the units which go on from there. Most words that do not go on are
   * refused by them, without another look into memory.
   */
  private static final class Step {
    static final int MOST = (1 << 20) - 1;
    static final int NODES = 20;
    static final int SIZES = 40;
    static final int HINTS = 45;

    private Step() {}

    static int value(long step) {
      return (int) step & MOST;
    }

    static int node(long step) {
      return (int) (step >>> NODES) & MOST;
    }

    static int size(long step) {
      return (int) (step >>> SIZES) & (1 << HINTS - SIZES) - 1;
    }

    static int places(long step) {
      return 1 << size(step);
    }

    static boolean hints(long step, long unit) {
      return (step & hint(unit)) != 0;
    }

    static long hint(long unit) {
      return 1L << HINTS + (int) ((unit * SLOT >>> 40) * (Long.SIZE - HINTS) >>> 24);
    }
  }

  /** Collects phrases as lists of units, in the order in which they will be read. */
  static final class Builder<V> {
    private final Node root = new Node();
    private final List<V> values = new ArrayList<>();

    /** What is known of a node while phrases are collected. */
    private static final class Node {
      private final Map<Long, Node> children = new HashMap<>();
      private int value;

      /** The power of two of places that its children need. */
      private int size() {
        int count = children.size();
        int places = count <= FEW ? count : count + count / 2;
        return Integer.SIZE - Integer.numberOfLeadingZeros(places - 1);
      }
    }

    void add(List<Long> units, V value) {
      values.add(value);
      Node node = root;
      for (long unit : units) {
        node = node.children.computeIfAbsent(unit, u -> new Node());
      }
      node.value = values.size();
    }

    PhraseTrie<V> build() {
      Map<Node, Integer> places = new HashMap<>();
      List<Node> nodes = new ArrayList<>(List.of(root));
      int next = 1;
      for (int i = 0; i < nodes.size(); i++) {
        Node node = nodes.get(i);
        if (!node.children.isEmpty()) {
          places.put(node, next);
          next += 1 << node.size();
          nodes.addAll(node.children.values());
        }
      }
      if (Math.max(next, values.size()) >= Step.MOST) {
        throw new IllegalStateException("a table of too many words");
      }
      long[] edges = new long[2 * next];
      places.forEach((node, first) ->
          node.children.forEach((unit, child) -> {
            int last = (1 << node.size()) - 1;
            int place = place(unit, node.size());
            while (edges[2 * (first + place)] != 0) {
              place = place + 1 & last;
            }
            edges[2 * (first + place)] = unit;
            edges[2 * (first + place) + 1] = step(child, places);
          }));
      return new PhraseTrie<>(edges, values, step(root, places));
    }

    private static long step(Node node, Map<Node, Integer> places) {
      long step = node.value;
      if (!node.children.isEmpty()) {
        step |= (long) places.getOrDefault(node, 0) << Step.NODES;
        step |= (long) node.size() << Step.SIZES;
        for (long unit : node.children.keySet()) {
          step |= Step.hint(unit);
        }
      }
      return step;
    }
  }
}
