package vn.solieu.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Knows of every word in which of many tables a phrase begins or ends with it, and the first step
 * of each into its trie: one look at a word of a text spares most looks into the tables. Safe from
 * many threads; tables may enroll at any time.
 */
final class Openings {
  /** The first step of a table that is not known here. */
  static final long UNKNOWN = -2;

  /** First steps by unit and number of the table. */
  private final Map<Long, SortedMap<Integer, Long>> begins = new HashMap<>();

  /** Of the tables' tries from the last word on. */
  private final Map<Long, SortedMap<Integer, Long>> ends = new HashMap<>();

  private int tables;
  private volatile @Nullable Rows rows;

  /** The words that the phrases of a table begin (or end) with, each with its step into a trie. */
  record Edge(Collection<Long> units, LongUnaryOperator steps) {
    private void enroll(int table, Map<Long, SortedMap<Integer, Long>> known) {
      for (long unit : units) {
        known.computeIfAbsent(unit, u -> new TreeMap<>()).put(table, steps.applyAsLong(unit));
      }
    }
  }

  /** Takes in a table by the first and the last words of its phrases and gives it its number. */
  synchronized int enroll(Edge first, Edge last) {
    int table = tables++;
    first.enroll(table, begins);
    last.enroll(table, ends);
    rows = null;
    return table;
  }

  /** What is known now. */
  Rows rows() {
    Rows settled = rows;
    return settled == null ? settle() : settled;
  }

  private synchronized Rows settle() {
    Rows settled = new Rows(begins, ends, tables);
    rows = settled;
    return settled;
  }

  /** What was known when so many tables had enrolled: a row for each word. */
  static final class Rows {
    /** The row of a word that begins and ends no phrase. */
    static final int EMPTY = 0;

    /** Knows of no table. */
    static final Rows NONE = new Rows(Map.of(), Map.of(), 0);

    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;
    private final long[] units;
    private final int shift;
    private final Steps begins;
    private final Steps ends;

    private Rows(
        Map<Long, SortedMap<Integer, Long>> begins,
        Map<Long, SortedMap<Integer, Long>> ends,
        int tables) {
      this.tables = tables;
      TreeSet<Long> known = new TreeSet<>(begins.keySet());
      known.addAll(ends.keySet());
      int slots = Integer.highestOneBit(known.size() + 1) << 2;
      units = new long[slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      for (long unit : known) {
        units[slot(unit)] = unit;
      }
      this.begins = new Steps(this, begins);
      this.ends = new Steps(this, ends);
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

    /** The tables with a phrase that begins with the word of a row. */
    Steps begins() {
      return begins;
    }

    /** The tables with a phrase that ends with it. */
    Steps ends() {
      return ends;
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

  /** Of each row bits, one a table, and the first steps of those that are set. */
  static final class Steps {
    private final int width;

    /** Bits of the tables with a phrase, a row behind the other. */
    private final long[] held;

    /** Where in {@link #steps} those of the tables of each of these words of bits begin. */
    private final int[] first;

    private final long[] steps;

    private Steps(Rows rows, Map<Long, SortedMap<Integer, Long>> known) {
      width = (rows.tables + Long.SIZE - 1) / Long.SIZE;
      held = new long[(rows.units.length + 1) * width];
      first = new int[held.length];
      steps = new long[known.values().stream().mapToInt(Map::size).sum()];
      int next = 0;
      for (Map.Entry<Long, SortedMap<Integer, Long>> entry : known.entrySet()) {
        int row = rows.row(entry.getKey());
        for (Map.Entry<Integer, Long> step : entry.getValue().entrySet()) {
          int place = place(row, step.getKey());
          first[place] = held[place] == 0 ? next : first[place];
          held[place] |= 1L << step.getKey();
          steps[next++] = step.getValue();
        }
      }
    }

    /** Whether the table has a phrase there. */
    boolean holds(int row, int table) {
      return (held[place(row, table)] & 1L << table) != 0;
    }

    /** The step into the table that the word of that row leads to, where it {@link #holds} one. */
    long step(int row, int table) {
      int place = place(row, table);
      return steps[first[place] + Long.bitCount(held[place] & (1L << table) - 1)];
    }

    private int place(int row, int table) {
      return row * width + (table >> 6);
    }
  }
}
