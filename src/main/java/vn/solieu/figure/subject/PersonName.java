package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;

/** How far the name of a person reaches after its head: "ông | Đỗ Văn Tám". */
final class PersonName {
  private static final int LONGEST = 14;

  private PersonName() {}

  /** Its last chunk, its head within chunk {@code i} and those after it; -1 for none. */
  static int end(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int end = -1;
    for (int j = i; j < chunks.size() && j < i + LONGEST; j++) {
      Chunk chunk = chunks.get(j);
      if (chunk.end() <= headEnd) {
        continue;
      }
      if (!Capitals.at(reading, Math.max(chunk.start(), headEnd + 1)) || !isNamePart(chunk)) {
        return end;
      }
      end = j;
    }
    return end;
  }

  private static boolean isNamePart(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.TIME)
        || chunk.is(ChunkKind.PREP)
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.VERB)
        || chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.LINK)
        || chunk.is(ChunkKind.BREAK);
  }
}
