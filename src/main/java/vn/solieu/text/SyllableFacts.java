package vn.solieu.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of syllables before any sentence is seen.
 *
 * @param pairs {@link PairFacts} of two neighbours
 * @param runs WORD and PREFIX of {@link PairFacts} for three and more
 * @param kinds of single syllables, see {@link #kind}
 */
public record SyllableFacts(HashTable pairs, HashTable runs, HashTable kinds) {
  /**
   * A value of {@link #kinds}.
   *
   * @param cluster below 256, from 1; 0 when it has none
   * @param frequency how often raw text has it, 8 grades
   * @param listed whether a word of the vocabulary holds it
   */
  public static int kind(int cluster, int frequency, boolean listed) {
    return cluster | frequency << 8 | (listed ? 1 << 11 : 0) | 1 << 12;
  }

  static int cluster(int kind) {
    return kind & 255;
  }

  /** The frequency's grade in 3 bits and whether it is listed above. */
  static int familiarity(int kind) {
    return kind >> 8 & 15;
  }

  void write(DataOutputStream out) throws IOException {
    pairs.write(out);
    runs.write(out);
    kinds.write(out);
  }

  static SyllableFacts read(DataInputStream in) throws IOException {
    return new SyllableFacts(HashTable.read(in), HashTable.read(in), HashTable.read(in));
  }
}
