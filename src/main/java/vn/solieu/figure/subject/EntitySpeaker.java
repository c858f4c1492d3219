package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * A person named after an office that speaks: of "theo giải thích của Tổng giám đốc - ông Đỗ Văn
 * Tám, chi phí giảm 4 tỷ đồng" the costs are not the man's.
 */
final class EntitySpeaker {
  /** Chunks of an office at most. */
  private static final int OFFICE = 10;

  private EntitySpeaker() {}

  /** "theo | Giám đốc Công ty A | - | ông B". */
  static boolean is(
      Reading reading, PhraseTable<Cue> cues, List<Chunk> chunks, EntityMention mention) {
    int dash = mention.from() - 1;
    if (!mention.isPerson() || dash < 1 || !chunks.get(dash).is(ChunkKind.DASH)) {
      return false;
    }
    for (int i = dash - 1; i >= Math.max(0, dash - OFFICE); i--) {
      Chunk chunk = chunks.get(i);
      PhraseTable.Match<Cue> cue =
          chunk.is(ChunkKind.QUANTITY) ? null : cues.at(reading.lower(), chunk.start());
      if (cue != null && cue.value().kind().equals("source")) {
        return true;
      }
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return false;
      }
    }
    return false;
  }
}
