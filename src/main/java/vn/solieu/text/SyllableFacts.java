package vn.solieu.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of syllables before any sentence is seen.
 *
 * @param pairs {@link PairFacts} of two neighbours
 * @param runs WORD and PREFIX of {@link PairFacts} for three and more
 * @param kinds clusters of single syllables, from 1
 */
public record SyllableFacts(HashTable pairs, HashTable runs, HashTable kinds) {
  void write(DataOutputStream out) throws IOException {
    pairs.write(out);
    runs.write(out);
    kinds.write(out);
  }

  static SyllableFacts read(DataInputStream in) throws IOException {
    return new SyllableFacts(HashTable.read(in), HashTable.read(in), HashTable.read(in));
  }
}
