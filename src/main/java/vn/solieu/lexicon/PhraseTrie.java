package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A trie in flat arrays: the children of a node lie side by side, in the order of their chars. The
 * root's are found by index, since most walks end there.
 */
final class PhraseTrie<V> {
  static final int ROOT = 0;
  private static final int INDEXED = 0x2000;

  private final int[] firstByChar;
  private final char[] chars;
  private final int[] childStart;
  private final int[] childEnd;
  private final List<@Nullable V> values;

  private PhraseTrie(char[] chars, int[] childStart, int[] childEnd, List<@Nullable V> values) {
    this.chars = chars;
    this.childStart = childStart;
    this.childEnd = childEnd;
    this.values = values;
    firstByChar = new int[INDEXED];
    Arrays.fill(firstByChar, -1);
    for (int child = childStart[ROOT]; child < childEnd[ROOT]; child++) {
      if (chars[child] < INDEXED) {
        firstByChar[chars[child]] = child;
      }
    }
  }

  /** The node that {@code c} leads to, or -1. */
  int next(int node, char c) {
    if (node == ROOT && c < INDEXED) {
      return firstByChar[c];
    }
    for (int child = childStart[node]; child < childEnd[node]; child++) {
      if (chars[child] >= c) {
        return chars[child] == c ? child : -1;
      }
    }
    return -1;
  }

  @Nullable V value(int node) {
    return values.get(node);
  }

  /** A node still being laid out: the phrases that share its first {@code depth} chars. */
  private record Pending(int node, int depth, int from, int to) {}

  static <V> PhraseTrie<V> of(NavigableMap<String, V> phrases) {
    List<String> keys = List.copyOf(phrases.keySet());
    List<V> all = new ArrayList<>(phrases.values());
    Layout<V> layout = new Layout<>();
    List<Pending> level = new ArrayList<>();
    level.add(new Pending(layout.add('\0', null), 0, 0, keys.size()));
    while (!level.isEmpty()) {
      List<Pending> below = new ArrayList<>();
      for (Pending p : level) {
        layout.children(p, keys, all, below);
      }
      level = below;
    }
    return layout.trie();
  }

  private static final class Layout<V> {
    private final StringBuilder chars = new StringBuilder();
    private final List<int[]> ranges = new ArrayList<>();
    private final List<@Nullable V> values = new ArrayList<>();

    int add(char c, @Nullable V value) {
      chars.append(c);
      ranges.add(new int[2]);
      values.add(value);
      return ranges.size() - 1;
    }

    /** Lays the children of a node side by side. */
    void children(Pending p, List<String> keys, List<V> all, List<Pending> below) {
      int i = p.from();
      while (i < p.to() && keys.get(i).length() == p.depth()) {
        i++;
      }
      int first = ranges.size();
      while (i < p.to()) {
        char c = keys.get(i).charAt(p.depth());
        int end = i;
        while (end < p.to() && keys.get(end).charAt(p.depth()) == c) {
          end++;
        }
        boolean whole = keys.get(i).length() == p.depth() + 1;
        below.add(new Pending(add(c, whole ? all.get(i) : null), p.depth() + 1, i, end));
        i = end;
      }
      ranges.get(p.node())[0] = first;
      ranges.get(p.node())[1] = ranges.size();
    }

    PhraseTrie<V> trie() {
      return new PhraseTrie<>(
          chars.toString().toCharArray(),
          ranges.stream().mapToInt(r -> r[0]).toArray(),
          ranges.stream().mapToInt(r -> r[1]).toArray(),
          values);
    }
  }
}
