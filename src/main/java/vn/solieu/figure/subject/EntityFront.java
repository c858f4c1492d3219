package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/**
 * Tells an entity that the front of its sentence leads to: "Với 45 ha chè, | hợp tác xã Chế Là |
 * thu …", "Từ chỗ chỉ có 2 tỷ đồng năm 2001, | Công ty Sông Luộc | …". What the front counts is the
 * entity's.
 */
final class EntityFront {
  private static final String FROM = "từ ";

  private EntityFront() {}

  /** The mention opens what stands behind the one comma of the front. */
  static boolean leadsTo(Reading reading, List<Chunk> chunks, EntityMention mention) {
    Chunk first = chunks.getFirst();
    boolean rise = reading.lower().startsWith(FROM, first.start());
    int comma = comma(reading, chunks, mention.from(), rise);
    if (comma < 0 || !(rise || first.is(ChunkKind.WITH) || first.is(ChunkKind.PREP))) {
      return false;
    }
    for (int i = 1; i < comma; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.COMMA)
          || chunk.is(ChunkKind.SEMICOLON)
          || chunk.is(ChunkKind.PLACE)
          || chunk.is(ChunkKind.HERE)
          || (chunk.is(ChunkKind.VERB) && !rise)) {
        return false;
      }
    }
    return true;
  }

  /** The comma right before the name, or in a rise before "doanh thu của" it; -1 for none. */
  private static int comma(Reading reading, List<Chunk> chunks, int from, boolean rise) {
    int i = from - 1;
    if (rise && ForeignName.isOwned(reading, chunks, from)) {
      i--;
      while (i > 0 && chunks.get(i).kind().isContent()) {
        i--;
      }
    }
    return i > 0 && chunks.get(i).is(ChunkKind.COMMA) ? i : -1;
  }
}
