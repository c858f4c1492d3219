package vn.solieu.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows of every word which of many tables hold no phrase that begins with it, so that one look at
 * a word of a text spares most looks into the tables. Safe from many threads; tables may enroll at
 * any time.
 */
final class Openings {
  /** Tables that may go on from a word, by their numbers. */
  private final Map<Long, BitSet> known = new HashMap<>();

  private int tables;
  private volatile @Nullable Denials denials;

  /** Takes in a table by the first units of its phrases and gives it its number. */
  synchronized int enroll(Collection<Long> firsts) {
    int table = tables++;
    firsts.forEach(unit -> known.computeIfAbsent(unit, u -> new BitSet()).set(table));
    denials = null;
    return table;
  }

  /** What is known now. */
  Denials denials() {
    Denials settled = denials;
    return settled == null ? settle() : settled;
  }

  private synchronized Denials settle() {
    Denials settled = new Denials(known, tables);
    denials = settled;
    return settled;
  }

  /** What was known when so many tables had enrolled: a row of bits for each word. */
  static final class Denials {
    /** The row of a word that begins no phrase. */
    static final int ALL = 0;

    /** Knows of no table. */
    static final Denials NONE = new Denials(Map.of(), 0);

    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;
    private final long[] units;
    private final int shift;

    /** Bits of the tables without a phrase, a row behind the other. */
    private final long[] denied;

    private final int width;

    private Denials(Map<Long, BitSet> known, int tables) {
      this.tables = tables;
      width = (tables + Long.SIZE - 1) / Long.SIZE;
      int slots = Integer.highestOneBit(known.size() + 1) << 2;
      units = new long[slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      denied = new long[(slots + 1) * width];
      Arrays.fill(denied, -1);
      known.forEach((unit, of) -> {
        int slot = slot(unit);
        units[slot] = unit;
        of.stream().forEach(table -> denied[place(slot + 1, table)] ^= 1L << table);
      });
    }

    /** Whether the table had enrolled. */
    boolean knows(int table) {
      return table < tables;
    }

    /** The row of {@code unit}. */
    int row(long unit) {
      int slot = slot(unit);
      return units[slot] == unit ? slot + 1 : ALL;
    }

    /** Whether no phrase of the table begins with the word of that row. */
    boolean holds(int row, int table) {
      return (denied[place(row, table)] & 1L << table) != 0;
    }

    private int place(int row, int table) {
      return row * width + (table >> 6);
    }

    /** Where the unit is, or would be. */
    private int slot(long unit) {
      int slot = (int) (unit * SLOT >>> shift);
      while (units[slot] != 0 && units[slot] != unit) {
        slot = slot + 1 & units.length - 1;
      }
      return slot;
    }
  }
}
