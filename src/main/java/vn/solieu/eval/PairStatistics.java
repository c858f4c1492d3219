package vn.solieu.eval;

import vn.solieu.text.HashTable;
import vn.solieu.text.PairFacts;

/**
 * How strongly neighbouring syllables of raw text belong together, as the grades of {@link
 * PairFacts}: normalised pointwise mutual information (Bouma 2009), shares, variety of neighbours
 * (Feng et al. 2004, accessor variety). Numbers only; no phrase can be read out of them. Pairs seen
 * once are left out: they carry no weight and would double the table.
 */
final class PairStatistics {
  private static final int ALL = 0;
  private static final int CAPITAL = 1;
  private static final int LEFT = 2;
  private static final int RIGHT = 3;

  private final Counter syllables = new Counter();
  private final Counter pairs = new Counter();
  private final Counter facts = new Counter();
  private long total;

  PairStatistics(RawCorpus corpus) {
    count(corpus);
    grade(corpus);
  }

  /** Pair key → packed grades. */
  Counter facts() {
    return facts;
  }

  /** Syllable code → how often it occurs. */
  Counter syllables() {
    return syllables;
  }

  private void count(RawCorpus raw) {
    Counter seen = new Counter();
    for (int i = 1; i < raw.size; i++) {
      if (!raw.syllable(i)) {
        continue;
      }
      syllables.add(syllables.slot(raw.codes[i]), ALL);
      total++;
      if (raw.syllable(i - 1)) {
        countPair(raw, i, seen);
      }
    }
  }

  private void countPair(RawCorpus raw, int i, Counter seen) {
    long key = HashTable.pair(raw.codes[i - 1], raw.codes[i]);
    int slot = pairs.slot(key);
    pairs.add(slot, ALL);
    if (raw.capital(i - 1) && raw.capital(i)) {
      pairs.add(slot, CAPITAL);
    }
    if (seen.isNew(HashTable.key(key, raw.codes[i - 2]) * 3)) {
      pairs.add(slot, LEFT);
    }
    if (seen.isNew(HashTable.key(key, raw.codes[i + 1]) * 5)) {
      pairs.add(slot, RIGHT);
    }
  }

  private void grade(RawCorpus raw) {
    for (int i = 1; i < raw.size; i++) {
      if (raw.syllable(i) && raw.syllable(i - 1)) {
        long key = HashTable.pair(raw.codes[i - 1], raw.codes[i]);
        if (pairs.count(key, ALL) > 1 && facts.isNew(key)) {
          facts.set(key, grades(key, raw.codes[i - 1], raw.codes[i]));
        }
      }
    }
  }

  private int grades(long key, int before, int here) {
    double n = pairs.count(key, ALL);
    double first = syllables.count(before, ALL);
    double second = syllables.count(here, ALL);
    double information = StrictMath.log(n * total / (first * second));
    double normal = information / -StrictMath.log(n / total);
    int association = 1 + grade(StrictMath.floor((normal + 0.2) * 14), 14);
    int variety = Math.min(pairs.count(key, LEFT), pairs.count(key, RIGHT));
    return PairFacts.pack(
        association,
        grade(StrictMath.log(n) / StrictMath.log(3), 6),
        grade(8 * n / first, 7),
        grade(8 * n / second, 7),
        n < 4 ? 0 : 1 + grade(StrictMath.log(variety) * 1.2, 6),
        (int) StrictMath.round(3.0 * pairs.count(key, CAPITAL) / n));
  }

  private static int grade(double value, int top) {
    return (int) Math.max(0, Math.min(top, value));
  }
}
