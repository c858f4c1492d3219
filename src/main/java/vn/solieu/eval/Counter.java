package vn.solieu.eval;

import java.util.Arrays;

/** Counts of hashed keys in flat arrays, in an order that depends on the keys alone. */
final class Counter {
  private static final int COLUMNS = 4;
  private long[] keys = new long[1 << 12];
  private int[] counts = new int[COLUMNS << 12];
  private int size;

  int size() {
    return size;
  }

  /** The slot of {@code key}, made when it is new. */
  int slot(long key) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = find(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    return slot;
  }

  /** Whether {@code key} is new; it is known afterwards. */
  boolean isNew(long key) {
    int before = size;
    slot(key);
    return size > before;
  }

  void add(int slot, int column) {
    counts[slot * COLUMNS + column]++;
  }

  int count(long key, int column) {
    return counts[find(key) * COLUMNS + column];
  }

  void set(long key, int value) {
    int slot = slot(key); // may grow the arrays
    counts[slot * COLUMNS] = value;
  }

  /** All keys in ascending order. */
  long[] keys() {
    return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
  }

  private int find(long key) {
    int slot = (int) (key ^ key >>> 32) & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[oldCounts.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = find(oldKeys[i]);
        keys[slot] = oldKeys[i];
        System.arraycopy(oldCounts, i * COLUMNS, counts, slot * COLUMNS, COLUMNS);
      }
    }
  }
}
