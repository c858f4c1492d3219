package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * A place that a sentence only comes from: what another was made of ("lập từ ba xã của huyện Tân
 * Kỳ"), where something began, where the text was written.
 */
final class PlaceOrigin {
  /** Chunks between the words of an origin and its place. */
  private static final int REACH = 10;

  private final PhraseTable<Cue> cues;

  PlaceOrigin(PhraseTable<Cue> cues) {
    this.cues = cues;
  }

  /** "Xã Nghĩa Hành, lập từ ba xã của huyện Tân Kỳ, rộng …": what a place was made of. */
  boolean isOrigin(Reading reading, List<Chunk> chunks, int i) {
    for (int j = i - 1; j >= 0 && j >= i - REACH; j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.OPEN) || chunk.kind().isHardStop()) {
        return opensOrigin(reading, chunk) || opensOrigin(reading, chunks.get(j + 1));
      }
    }
    return i < REACH && isDeparture(reading, chunks);
  }

  /** "TP.HCM, 27 tháng 4 năm 2017 – …": where it was written. */
  static boolean isDateline(List<Chunk> chunks, int i) {
    if (i > 1 || (i == 1 && !chunks.getFirst().is(ChunkKind.OPEN))) {
      return false;
    }
    boolean dated = false;
    for (int j = i + 1; j < Math.min(chunks.size(), i + REACH); j++) {
      ChunkKind kind = chunks.get(j).kind();
      if (kind == ChunkKind.DASH) {
        return dated;
      }
      dated |= kind == ChunkKind.TIME || kind == ChunkKind.NUMBER;
      if (kind != ChunkKind.TIME
          && kind != ChunkKind.NUMBER
          && kind != ChunkKind.COMMA
          && kind != ChunkKind.CLOSE) {
        return false;
      }
    }
    return false;
  }

  /** "Từ | ổ dịch đầu tiên ở xã Đông Đô, …": where it began, no time that is told of it. */
  private static boolean isDeparture(Reading reading, List<Chunk> chunks) {
    return chunks.size() > 1
        && chunks.getFirst().says(reading, "từ")
        && chunks.get(1).kind().isContent();
  }

  private boolean opensOrigin(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunk.start());
    return match != null && match.value().kind().equals("origin");
  }
}
