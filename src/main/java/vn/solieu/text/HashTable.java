package vn.solieu.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Hashed keys → numbers in one flat array, open addressing: what the segmenter knows of syllables,
 * pairs and longer runs. Keys are kept as 32 bits of their hash only, so that no phrase can be read
 * out of it.
 */
public final class HashTable {
  /** Part of the key in the high half, the value in the low one; 0 is free. */
  private final long[] slots;

  private final int mask;

  private HashTable(int size) {
    slots = new long[size];
    mask = size - 1;
  }

  /** An empty table for {@code entries} keys. */
  public static HashTable of(int entries) {
    return new HashTable(Integer.highestOneBit(Math.max(8, entries + entries / 4)) * 2);
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
    int at = (int) key & mask;
    while (true) {
      long slot = slots[at];
      if ((int) (slot >>> 32) == check) {
        return (int) slot;
      }
      if (slot == 0) {
        return 0;
      }
      at = at + 1 & mask;
    }
  }

  /** Sets the value of {@code key}, which is not 0; the table must have been made large enough. */
  public void put(long key, int value) {
    int check = (int) (key >>> 32) | 1;
    int at = (int) key & mask;
    while (slots[at] != 0 && (int) (slots[at] >>> 32) != check) {
      at = at + 1 & mask;
    }
    slots[at] = (long) check << 32 | value & 0xffffffffL;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(slots.length);
    for (long slot : slots) {
      out.writeInt((int) (slot >>> 32));
      if (slot != 0) {
        out.writeInt((int) slot);
      }
    }
  }

  static HashTable read(DataInputStream in) throws IOException {
    HashTable table = new HashTable(in.readInt());
    for (int at = 0; at <= table.mask; at++) {
      long check = in.readInt();
      table.slots[at] = check == 0 ? 0 : check << 32 | in.readInt() & 0xffffffffL;
    }
    return table;
  }
}
