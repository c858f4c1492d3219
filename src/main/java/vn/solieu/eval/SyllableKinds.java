package vn.solieu.eval;

import vn.solieu.text.HashTable;
import vn.solieu.text.Lattice;
import vn.solieu.text.SyllableFacts;

/** What is known of single syllables: cluster, frequency in raw text, place in the vocabulary. */
final class SyllableKinds {
  /** Occurrences from which each grade begins; the lowest is 0. */
  private static final int[] GRADES = {2, 4, 8, 16, 40, 120, 400};

  private final Counter frequencies;
  private final SyllableClusters clusters;
  private final Counter listed = new Counter();

  SyllableKinds(Counter frequencies, SyllableClusters clusters) {
    this.frequencies = frequencies;
    this.clusters = clusters;
  }

  /** Marks the syllables of a word of the vocabulary. */
  void addWord(Lattice word) {
    for (int i = 0; i < word.size(); i++) {
      listed.set(word.code(i), 1);
    }
  }

  /** Syllable key → {@link SyllableFacts#kind} of all that are listed or occur twice. */
  HashTable table() {
    Counter kinds = new Counter();
    for (int i = 0; i < clusters.size(); i++) {
      kinds.set(clusters.code(i), clusters.cluster(i));
    }
    for (long code : frequencies.keys()) {
      if (grade(code) > 0) {
        kinds.slot(code);
      }
    }
    for (long code : listed.keys()) {
      kinds.slot(code);
    }
    HashTable table = HashTable.of(kinds.size());
    for (long code : kinds.keys()) {
      int kind = SyllableFacts.kind(kinds.count(code, 0), grade(code), listed.count(code, 0) > 0);
      table.put(HashTable.single((int) code), kind);
    }
    return table;
  }

  private int grade(long code) {
    int count = frequencies.count(code, 0);
    int grade = 0;
    while (grade < GRADES.length && count >= GRADES[grade]) {
      grade++;
    }
    return grade;
  }
}
