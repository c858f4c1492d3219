package vn.solieu.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows of every word which of many tables hold no phrase that begins with it, so that one look at
 * a word of a text spares most looks into the tables. A table has one of 64 bits; where there are
 * more tables some share theirs. Safe from many threads; tables may enroll at any time.
 */
final class Openings {
  /** Bits of the tables that may go on from a word. */
  private final Map<Long, Long> bits = new HashMap<>();

  private int tables;
  private volatile @Nullable Denials denials;

  /** Takes in a table by the first units of its phrases and gives it its number. */
  synchronized int enroll(Collection<Long> firsts) {
    int table = tables++;
    firsts.forEach(unit -> bits.merge(unit, bit(table), (a, b) -> a | b));
    denials = null;
    return table;
  }

  static long bit(int table) {
    return 1L << table;
  }

  /** What is known now. */
  Denials denials() {
    Denials known = denials;
    return known == null ? settle() : known;
  }

  private synchronized Denials settle() {
    Denials known = new Denials(bits, tables);
    denials = known;
    return known;
  }

  /** What was known when so many tables had enrolled. */
  static final class Denials {
    private static final long SLOT = 0x2545f4914f6cdd1dL;

    private final int tables;
    private final long[] units;
    private final long[] denied;
    private final int shift;

    private Denials(Map<Long, Long> bits, int tables) {
      this.tables = tables;
      int slots = Integer.highestOneBit(bits.size() + 1) << 2;
      units = new long[slots];
      denied = new long[slots];
      shift = Long.numberOfLeadingZeros(slots) + 1;
      bits.forEach((unit, of) -> {
        int slot = slot(unit);
        units[slot] = unit;
        denied[slot] = ~of;
      });
    }

    int tables() {
      return tables;
    }

    /** Bits of the tables without a phrase that begins with {@code unit}. */
    long of(long unit) {
      int slot = slot(unit);
      return units[slot] == unit ? denied[slot] : -1;
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
