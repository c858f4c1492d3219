package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/** Tells a clause that opens with a subject of its own: a place, a company, any name. */
final class ClauseOpening {
  private ClauseOpening() {}

  /** "vụ A …; | vụ B …": the next item begins with the same word. */
  static boolean repeats(Reading reading, List<Chunk> chunks, int semicolon) {
    int first = semicolon;
    while (first > 0
        && !chunks.get(first - 1).is(ChunkKind.SEMICOLON)
        && !chunks.get(first - 1).is(ChunkKind.COLON)) {
      first--;
    }
    int next = semicolon + 1;
    return first < semicolon
        && next < chunks.size()
        && chunks.get(next).kind().isContent()
        && chunks.get(first).says(reading, chunks.get(next).span().of(reading.lower()));
  }

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
