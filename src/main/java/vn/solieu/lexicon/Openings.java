package vn.solieu.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final SortedMap<Integer, Long> NO_STEPS = Collections.emptySortedMap();

  /** First steps by unit and number of the table. */
  private final Map<Long, SortedMap<Integer, Long>> begins = new HashMap<>();

  /** Of the tables' tries from the last word on. */
  private final Map<Long, SortedMap<Integer, Long>> ends = new HashMap<>();

  /** The number of the next table. */
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
    int table = tables;
    tables += (table + 1) % Long.SIZE == Rows.HELD ? Long.SIZE - Rows.HELD + 1 : 1;
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

  /**
   * What was known when so many tables had enrolled: a row for each word. A row is a piece of one
   * array, so that a look at it costs one line of memory: bits for the tables with a phrase that
   * begins with the word, bits for those with one that ends with it, then the steps into the tables
   * whose bits are set, in their order. The upper bits of each word tell how many steps lie before
   * its own.
   */
  static final class Rows {
    /** The row of a word that begins and ends no phrase. */
    static final int EMPTY = 0;

    /** Knows of no table. */
    static final Rows NONE = new Rows(Map.of(), Map.of(), 0);

    /** How many tables have their bits in one word; no numbers are given to the bits above. */
    static final int HELD = 48;

    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;

    /** How many words of bits there are for the begins (and as many for the ends). */
    private final int width;

    private final long[] units;
    private final int shift;

    /** Where in {@link #cells} the row of each of {@link #units} begins. */
    private final int[] rows;

    private final long[] cells;

    private Rows(
        Map<Long, SortedMap<Integer, Long>> begins,
        Map<Long, SortedMap<Integer, Long>> ends,
        int tables) {
      this.tables = tables;
      width = (tables + Long.SIZE - 1) / Long.SIZE;
      List<Long> known = byUse(begins, ends);
      int slots = Integer.highestOneBit(known.size() + 1) << 2;
      units = new long[slots];
      rows = new int[slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      cells = new long[2 * width * (known.size() + 1) + steps(begins) + steps(ends)];
      int row = EMPTY + 2 * width;
      for (long unit : known) {
        int slot = slot(unit);
        units[slot] = unit;
        rows[slot] = row;
        int ended = fill(row, row, begins.getOrDefault(unit, NO_STEPS), row + 2 * width);
        row = fill(row, row + width, ends.getOrDefault(unit, NO_STEPS), ended);
      }
    }

    /**
     * All words, first those of the most tables, which texts have most: what is often read lies
     * together.
     */
    private static List<Long> byUse(
        Map<Long, SortedMap<Integer, Long>> begins, Map<Long, SortedMap<Integer, Long>> ends) {
      TreeMap<Long, Integer> uses = new TreeMap<>();
      begins.forEach((unit, steps) -> uses.merge(unit, steps.size(), Integer::sum));
      ends.forEach((unit, steps) -> uses.merge(unit, steps.size(), Integer::sum));
      List<Long> known = new ArrayList<>(uses.keySet());
      known.sort(Comparator.comparingInt(unit -> -uses.getOrDefault(unit, 0)));
      return known;
    }

    private static int steps(Map<Long, SortedMap<Integer, Long>> known) {
      return known.values().stream().mapToInt(Map::size).sum();
    }

    /** Sets the bits from {@code bits} on and lays the steps from {@code next} on. */
    private int fill(int row, int bits, SortedMap<Integer, Long> steps, int next) {
      int end = next;
      for (Map.Entry<Integer, Long> step : steps.entrySet()) {
        int word = bits + (step.getKey() >> 6);
        long before = end - row - 2L * width;
        cells[word] |= cells[word] == 0 ? before << HELD : 0;
        cells[word] |= 1L << step.getKey();
        cells[end++] = step.getValue();
      }
      return end;
    }

    /** Whether the table had enrolled. */
    boolean knows(int table) {
      return table < tables;
    }

    /** The row of {@code unit}. */
    int row(long unit) {
      int slot = slot(unit);
      return units[slot] == unit ? rows[slot] : EMPTY;
    }

    /** Whether a phrase of the table begins with the word of a row. */
    boolean begins(int row, int table) {
      return (cells[row + (table >> 6)] & 1L << table) != 0;
    }

    /** Whether a phrase of the table ends with the word of a row. */
    boolean ends(int row, int table) {
      return (cells[row + width + (table >> 6)] & 1L << table) != 0;
    }

    /** The step into the table that a word leads to with which a phrase of it {@link #begins}. */
    long beginning(int row, int table) {
      return step(row, row + (table >> 6), table);
    }

    /** The step from the last word on into a table with a phrase that {@link #ends} with it. */
    long ending(int row, int table) {
      return step(row, row + width + (table >> 6), table);
    }

    private long step(int row, int bits, int table) {
      long word = cells[bits];
      int before = (int) (word >>> HELD) + Long.bitCount(word & (1L << table) - 1);
      return cells[row + 2 * width + before];
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
