package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * A place that another is measured against: "so với bình quân cả nước", "gấp 6,2 lần Hải Phòng",
 * "đứng thứ 6 cả nước".
 */
final class PlaceYardstick {
  /** Chunks between the words of a comparison and its place. */
  private static final int NEAR = 5;

  private final PhraseTable<Cue> cues;

  PlaceYardstick(PhraseTable<Cue> cues) {
    this.cues = cues;
  }

  /** "so với bình quân cả nước", "đứng thứ 6 cả nước". */
  boolean is(Reading reading, List<Chunk> chunks, int i) {
    if (i > 0 && isMultiple(reading, chunks.get(i - 1))) {
      return true;
    }
    for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.COLON) || chunk.kind().isHardStop()) {
        return false;
      }
      if (chunk.is(ChunkKind.DISCARD) || isRank(reading, chunk) || isOrdinal(reading, chunks, j)) {
        return true;
      }
    }
    return false;
  }

  /** "gấp [6,2 lần] | Hải Phòng". */
  private static boolean isMultiple(Reading reading, Chunk chunk) {
    return chunk.is(ChunkKind.QUANTITY) && chunk.ends(reading, " lần");
  }

  private boolean isRank(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match =
        chunk.is(ChunkKind.VERB) ? cues.at(reading.lower(), chunk.start()) : null;
    return match != null && match.value().kind().equals("rank");
  }

  /** "đông thứ | 19 | cả nước". */
  private static boolean isOrdinal(Reading reading, List<Chunk> chunks, int i) {
    return i > 0 && chunks.get(i).is(ChunkKind.NUMBER) && chunks.get(i - 1).says(reading, "thứ");
  }
}
