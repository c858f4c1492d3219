package vn.solieu.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Hashed keys → numbers in two flat arrays, open addressing: what the segmenter knows of pairs and
 * longer runs of syllables. Keys are kept as 32 bits of their hash only, so that no phrase can be
 * read out of it.
 */
public final class HashTable {
  private final int[] checks;
  private final int[] values;
  private final int mask;

  private HashTable(int[] checks, int[] values) {
    this.checks = checks;
    this.values = values;
    mask = checks.length - 1;
  }

  /** An empty table for {@code entries} keys. */
  public static HashTable of(int entries) {
    int slots = Integer.highestOneBit(Math.max(8, entries + entries / 4)) * 2;
    return new HashTable(new int[slots], new int[slots]);
  }

  /** Key of one syllable. */
  public static long single(int code) {
    return key(7, code);
  }

  /** Key of two syllables. */
  public static long pair(int first, int second) {
    return key(first * 0xbf58476d1ce4e5b9L, second);
  }

  /** Key of a run of syllables: what {@code before} stands for, followed by one more. */
  public static long key(long before, int code) {
    long h = (before ^ code) * 0x9e3779b97f4a7c15L;
    return h ^ h >>> 32;
  }

  /** The value of {@code key}, 0 when there is none. */
  int get(long key) {
    int check = (int) (key >>> 32) | 1;
    int slot = (int) key & mask;
    while (true) {
      int here = checks[slot];
      if (here == check) {
        return values[slot];
      }
      if (here == 0) {
        return 0;
      }
      slot = slot + 1 & mask;
    }
  }

  /** Sets the value of {@code key}, which is not 0; the table must have been made large enough. */
  public void put(long key, int value) {
    int check = (int) (key >>> 32) | 1;
    int slot = (int) key & mask;
    while (checks[slot] != 0 && checks[slot] != check) {
      slot = slot + 1 & mask;
    }
    checks[slot] = check;
    values[slot] = value;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(checks.length);
    for (int slot = 0; slot < checks.length; slot++) {
      out.writeInt(checks[slot]);
      if (checks[slot] != 0) {
        out.writeInt(values[slot]);
      }
    }
  }

  static HashTable read(DataInputStream in) throws IOException {
    int slots = in.readInt();
    HashTable table = new HashTable(new int[slots], new int[slots]);
    for (int slot = 0; slot < slots; slot++) {
      table.checks[slot] = in.readInt();
      table.values[slot] = table.checks[slot] == 0 ? 0 : in.readInt();
    }
    return table;
  }
}
