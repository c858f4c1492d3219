package vn.solieu.figure;

import java.util.List;

/** Tells a sentence that goes on with the one before: "Trong đó, …", "Cụ thể: …". */
final class Continuation {
  private static final List<String> OPENINGS = List.of("trong đó", "cụ thể", "trong số");

  private Continuation() {}

  static boolean is(Reading reading, List<Chunk> chunks) {
    if (chunks.isEmpty()) {
      return false;
    }
    for (String opening : OPENINGS) {
      if (reading.lower().startsWith(opening, chunks.getFirst().start())) {
        return true;
      }
    }
    return false;
  }
}
