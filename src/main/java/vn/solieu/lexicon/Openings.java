package vn.solieu.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Knows of every word in which of many tables a phrase begins with it, and the first step of each
 * into its trie: one look at a word of a text spares most looks into the tables. Safe from many
 * threads; tables may enroll at any time.
 */
final class Openings {
  /** The first step of a table that is not known here. */
  static final long UNKNOWN = -2;

  /** First steps by unit and number of the table. */
  private final Map<Long, SortedMap<Integer, Long>> known = new HashMap<>();

  private int tables;
  private volatile @Nullable Rows rows;

  /**
   * Takes in a table and gives it its number.
   *
   * @param firsts the first units of its phrases
   * @param steps the step into its trie that each of them leads to
   */
  synchronized int enroll(Collection<Long> firsts, LongUnaryOperator steps) {
    int table = tables++;
    for (long unit : firsts) {
      known.computeIfAbsent(unit, u -> new TreeMap<>()).put(table, steps.applyAsLong(unit));
    }
    rows = null;
    return table;
  }

  /** What is known now. */
  Rows rows() {
    Rows settled = rows;
    return settled == null ? settle() : settled;
  }

  private synchronized Rows settle() {
    Rows settled = new Rows(known, tables);
    rows = settled;
    return settled;
  }

  /**
   * What was known when so many tables had enrolled: of each word a row of bits, one a table, and
   * the first steps of those that are set, one behind the other.
   */
  static final class Rows {
    /** The row of a word that begins no phrase. */
    static final int EMPTY = 0;

    /** Knows of no table. */
    static final Rows NONE = new Rows(Map.of(), 0);

    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;
    private final long[] units;
    private final int shift;
    private final int width;

    /** Bits of the tables with a phrase, a row behind the other. */
    private final long[] held;

    /** Where in {@link #steps} those of the tables of each of these words of bits begin. */
    private final int[] begins;

    private final long[] steps;

    private Rows(Map<Long, SortedMap<Integer, Long>> known, int tables) {
      this.tables = tables;
      width = (tables + Long.SIZE - 1) / Long.SIZE;
      int slots = Integer.highestOneBit(known.size() + 1) << 2;
      units = new long[slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      held = new long[(slots + 1) * width];
      begins = new int[held.length];
      steps = new long[known.values().stream().mapToInt(Map::size).sum()];
      int next = 0;
      for (Map.Entry<Long, SortedMap<Integer, Long>> entry : known.entrySet()) {
        long unit = entry.getKey();
        int slot = slot(unit);
        units[slot] = unit;
        for (Map.Entry<Integer, Long> first : entry.getValue().entrySet()) {
          int place = place(slot + 1, first.getKey());
          begins[place] = held[place] == 0 ? next : begins[place];
          held[place] |= 1L << first.getKey();
          steps[next++] = first.getValue();
        }
      }
    }

    /** Whether the table had enrolled. */
    boolean knows(int table) {
      return table < tables;
    }

    /** The row of {@code unit}. */
    int row(long unit) {
      int slot = slot(unit);
      return units[slot] == unit ? slot + 1 : EMPTY;
    }

    /** Whether a phrase of the table begins with the word of that row. */
    boolean holds(int row, int table) {
      return (held[place(row, table)] & 1L << table) != 0;
    }

    /** The step into the table that the word of that row leads to, where it {@link #holds} one. */
    long step(int row, int table) {
      int place = place(row, table);
      return steps[begins[place] + Long.bitCount(held[place] & (1L << table) - 1)];
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
