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

  /** The flags of words that begin phrases of tables which are looked for in every sentence. */
  private final Map<Long, Integer> flags = new HashMap<>();

  /** All flags given so far. */
  private int flagged;

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

  /**
   * A flag for a table that has enrolled, by the words its phrases begin with, which tells of a
   * word without a look at its row that no phrase begins with it; 0 when none is left.
   */
  synchronized int flag(Collection<Long> firsts) {
    int flag = Rows.FLAG << Integer.bitCount(flagged);
    if (flag != 0) {
      flagged |= flag;
      firsts.forEach(unit -> flags.merge(unit, flag, (a, b) -> a | b));
      rows = null;
    }
    return flag;
  }

  /** What is known now. */
  Rows rows() {
    Rows settled = rows;
    return settled == null ? settle() : settled;
  }

  private synchronized Rows settle() {
    Rows settled = new Rows(begins, ends, tables, flags, flagged);
    rows = settled;
    return settled;
  }

  /**
   * What was known when so many tables had enrolled: a row for each word. A row is a piece of one
   * array, so that a look at it costs one line of memory: bits for the tables with a phrase that
   * ends with the word, bits for those with one that begins with it, and on either side the steps
   * into the tables whose bits are set, in their order, those of the begins behind. The upper bits
   * of each word tell how many steps lie before its own. Where the bits of a row are is told
   * together with the flags of its word.
   */
  static final class Rows {
    /** The row of a word that begins and ends no phrase. */
    static final int EMPTY = 0;

    /** Knows of no table. */
    static final Rows NONE = new Rows(Map.of(), Map.of(), 0, Map.of(), 0);

    /** The lowest flag, above the bits that tell where a row begins. */
    private static final int FLAG = 1 << 24;

    /** How many tables have their bits in one word; no numbers are given to the bits above. */
    static final int HELD = 48;

    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;
    private final int flagged;

    /** How many words of bits there are for the begins (and as many for the ends). */
    private final int width;

    /**
     * A hash table of pairs: a unit, 0 for none, and where in {@link #cells} its row begins, side
     * by side so that a look costs one line of memory.
     */
    private final long[] pairs;

    /** How far the hash of a unit is shifted to give the number of its pair. */
    private final int shift;

    private final long[] cells;

    private Rows(
        Map<Long, SortedMap<Integer, Long>> begins,
        Map<Long, SortedMap<Integer, Long>> ends,
        int tables,
        Map<Long, Integer> flags,
        int flagged) {
      this.tables = tables;
      this.flagged = flagged;
      width = (tables + Long.SIZE - 1) / Long.SIZE;
      List<Long> known = byUse(begins, ends);
      int slots = Integer.highestOneBit(known.size() + 1) << 2;
      pairs = new long[2 * slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      cells = new long[2 * width * (known.size() + 1) + steps(begins) + steps(ends)];
      if (cells.length >= FLAG) {
        throw new IllegalStateException("tables of too many words");
      }
      int next = EMPTY + 2 * width;
      for (long unit : known) {
        SortedMap<Integer, Long> begun = begins.getOrDefault(unit, NO_STEPS);
        SortedMap<Integer, Long> ended = ends.getOrDefault(unit, NO_STEPS);
        int row = next + ended.size();
        int place = place(unit);
        pairs[place] = unit;
        pairs[place + 1] = row | flags.getOrDefault(unit, 0);
        fill(row, ended, row - 1, -1);
        fill(row + width, begun, row + 2 * width, 1);
        next = row + 2 * width + begun.size();
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

    /** Sets the bits from {@code bits} on and lays the steps from {@code first} on, up or down. */
    private void fill(int bits, SortedMap<Integer, Long> steps, int first, int way) {
      int before = 0;
      for (Map.Entry<Integer, Long> step : steps.entrySet()) {
        int word = bits + (step.getKey() >> 6);
        cells[word] |= cells[word] == 0 ? (long) before << HELD : 0;
        cells[word] |= 1L << step.getKey();
        cells[first + way * before] = step.getValue();
        before++;
      }
    }

    /** Whether the table had enrolled. */
    boolean knows(int table) {
      return table < tables;
    }

    /** Whether a table has a flag that was known. */
    boolean flags(int flag) {
      return (flagged & flag) != 0;
    }

    private static int start(int row) {
      return row & FLAG - 1;
    }

    /** The row of {@code unit} with its flags; that of a free place is {@link #EMPTY}. */
    int row(long unit) {
      return (int) pairs[place(unit) + 1];
    }

    /** Whether a phrase of the table begins with the word of a row. */
    boolean begins(int row, int table) {
      return (cells[start(row) + width + (table >> 6)] & 1L << table) != 0;
    }

    /** Whether a phrase of the table ends with the word of a row. */
    boolean ends(int row, int table) {
      return (cells[start(row) + (table >> 6)] & 1L << table) != 0;
    }

    /** The step into the table that a word leads to with which a phrase of it {@link #begins}. */
    long beginning(int row, int table) {
      long bits = cells[start(row) + width + (table >> 6)];
      return cells[start(row) + 2 * width + before(bits, table)];
    }

    /** The step from the last word on into a table with a phrase that {@link #ends} with it. */
    long ending(int row, int table) {
      long bits = cells[start(row) + (table >> 6)];
      return cells[start(row) - 1 - before(bits, table)];
    }

    /** How many steps lie before that of a table. */
    private static int before(long bits, int table) {
      return (int) (bits >>> HELD) + Long.bitCount(bits & (1L << table) - 1);
    }

    /** Where in {@link #pairs} the unit is, or would be. */
    private int place(long unit) {
      int place = 2 * (int) (unit * SLOT >>> shift);
      while (pairs[place] != 0 && pairs[place] != unit) {
        place = place + 2 & pairs.length - 1;
      }
      return place;
    }
  }
}
