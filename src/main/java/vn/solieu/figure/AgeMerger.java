package vn.solieu.figure;

import java.util.List;

/** Makes an age one word of a phrase: "trẻ em | dưới 16 tuổi", "người | từ 18 tuổi trở lên". */
final class AgeMerger {
  private AgeMerger() {}

  static void merge(Reading reading, List<Chunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      if (chunks.get(i - 1).is(ChunkKind.NUMBER) && begins(reading, chunks.get(i), "tuổi")) {
        int from = start(reading, chunks, i - 1);
        int to = i;
        if (i + 1 < chunks.size() && begins(reading, chunks.get(i + 1), "trở")) {
          to = i + 1;
        }
        Chunk age = new Chunk(ChunkKind.WORD, chunks.get(from).start(), chunks.get(to).end());
        chunks.subList(from, to + 1).clear();
        chunks.add(from, age);
        i = from;
      }
    }
  }

  /** The chunk with which "từ 12 - 17 tuổi", "dưới 16 tuổi" begins. */
  private static int start(Reading reading, List<Chunk> chunks, int number) {
    int i = number;
    if (i >= 2
        && chunks.get(i - 2).is(ChunkKind.NUMBER)
        && (chunks.get(i - 1).is(ChunkKind.DASH) || begins(reading, chunks.get(i - 1), "đến"))) {
      i -= 2;
    }
    boolean bounded =
        i > 0
            && (begins(reading, chunks.get(i - 1), "từ")
                || begins(reading, chunks.get(i - 1), "dưới")
                || begins(reading, chunks.get(i - 1), "trên")
                || begins(reading, chunks.get(i - 1), "đủ"));
    return bounded ? i - 1 : i;
  }

  private static boolean begins(Reading reading, Chunk chunk, String word) {
    return !chunk.is(ChunkKind.QUANTITY) && reading.lower().startsWith(word, chunk.start());
  }
}
