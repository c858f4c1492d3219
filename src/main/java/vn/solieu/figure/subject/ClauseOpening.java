package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/** Tells a clause that opens with a subject of its own: a place, a company, any name. */
final class ClauseOpening {
  private ClauseOpening() {}

  static boolean names(Reading reading, List<Chunk> chunks, int at) {
    if (at >= chunks.size()) {
      return false;
    }
    Chunk chunk = chunks.get(at);
    return chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.ENTITY)
        || chunk.is(ChunkKind.HERE)
        || chunk.is(ChunkKind.NATION)
        || Character.isUpperCase(reading.text().charAt(chunk.start()));
  }
}
