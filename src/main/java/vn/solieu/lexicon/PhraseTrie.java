package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A trie in one flat array: the children of a node lie side by side, in the order of their chars,
 * and those of the next node follow. A node is its char in the upper 16 bits, whether a phrase ends
 * there in the next, and where its children begin in the lower 32.
 */
final class PhraseTrie<V> {
  static final int ROOT = 0;

  /** So many children are looked through one by one. */
  private static final int FEW = 8;

  private static final int CHAR = 48;
  private static final long ENDS = 1L << 32;

  private final FirstLetters first;
  private final long[] nodes;
  private final List<@Nullable V> values;

  private PhraseTrie(FirstLetters first, long[] nodes, List<@Nullable V> values) {
    this.first = first;
    this.nodes = nodes;
    this.values = values;
  }

  /** Whether a walk from {@code at} on, by {@code step}, can lead anywhere; false is sure. */
  boolean mayBegin(String text, int at, int step) {
    return first.mayBegin(text, at, step);
  }

  /** The node that {@code c} leads to, or -1. */
  int next(int node, char c) {
    int low = (int) nodes[node];
    int high = (int) nodes[node + 1];
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      boolean upper = nodes[middle] >>> CHAR <= c;
      low = upper ? middle : low;
      high = upper ? high : middle;
    }
    while (low < high && nodes[low] >>> CHAR < c) {
      low++;
    }
    return low < high && nodes[low] >>> CHAR == c ? low : -1;
  }

  @Nullable V value(int node) {
    return (nodes[node] & ENDS) == 0 ? null : values.get(node);
  }

  /** A node whose children are still to lay out: phrases that share {@code depth} chars. */
  private record Pending(int depth, int from, int to) {}

  static <V> PhraseTrie<V> of(NavigableMap<String, V> phrases) {
    List<String> keys = List.copyOf(phrases.keySet());
    List<V> all = new ArrayList<>(phrases.values());
    Layout<V> layout = new Layout<>();
    List<Pending> level = new ArrayList<>();
    layout.add('\0', null);
    level.add(new Pending(0, 0, keys.size()));
    while (!level.isEmpty()) {
      List<Pending> below = new ArrayList<>();
      for (Pending p : level) {
        layout.children(p, keys, all, below);
      }
      level = below;
    }
    return layout.trie(FirstLetters.of(keys));
  }

  private static final class Layout<V> {
    private final StringBuilder chars = new StringBuilder();
    private final List<Integer> firsts = new ArrayList<>();
    private final List<@Nullable V> values = new ArrayList<>();

    void add(char c, @Nullable V value) {
      chars.append(c);
      values.add(value);
    }

    /** Lays the children of the next node side by side. */
    void children(Pending p, List<String> keys, List<V> all, List<Pending> below) {
      int i = p.from();
      while (i < p.to() && keys.get(i).length() == p.depth()) {
        i++;
      }
      firsts.add(values.size());
      while (i < p.to()) {
        char c = keys.get(i).charAt(p.depth());
        int end = i;
        while (end < p.to() && keys.get(end).charAt(p.depth()) == c) {
          end++;
        }
        boolean whole = keys.get(i).length() == p.depth() + 1;
        add(c, whole ? all.get(i) : null);
        below.add(new Pending(p.depth() + 1, i, end));
        i = end;
      }
    }

    PhraseTrie<V> trie(FirstLetters first) {
      long[] nodes = new long[values.size() + 1];
      for (int i = 0; i < values.size(); i++) {
        long ends = values.get(i) == null ? 0 : ENDS;
        nodes[i] = (long) chars.charAt(i) << CHAR | ends | firsts.get(i);
      }
      nodes[values.size()] = values.size();
      return new PhraseTrie<>(first, nodes, values);
    }
  }
}
