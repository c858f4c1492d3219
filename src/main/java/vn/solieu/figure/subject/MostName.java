package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Names a quantity by the one singled out before it: "đông nhất là [khách Nhật] qua cửa khẩu, 90
 * lượt", "nhiều nhất là [dân tộc Thái] với 90 người".
 */
final class MostName {
  private static final int LONGEST = 14;

  private final PhraseTable<String> leads;

  MostName(Resources resources) {
    leads = ClosedWords.load(resources, "most-lead");
  }

  /** The one, null where none is singled out in the clause. */
  @Nullable Naming find(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int parted = scene.before();
    boolean open =
        parted > 1
            && (chunks.get(parted).is(ChunkKind.COMMA)
                || chunks.get(parted).is(ChunkKind.COLON)
                || chunks.get(parted).is(ChunkKind.WITH));
    int first = open ? first(scene.reading(), chunks, parted) : -1;
    if (first < 0 || !chunks.get(first).kind().isContent()) {
      return null;
    }
    int end = Math.min(parted, NounPhrase.endOf(chunks, first));
    if (end < parted && isPartner(chunks, end)) {
      end++;
    }
    return new Naming(new Span(chunks.get(first).start(), chunks.get(end - 1).end()), -1, "most");
  }

  /** "khách | Trung Quốc". */
  private static boolean isPartner(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.PLACE);
  }

  /** The chunk right after "đông nhất là", or -1. */
  private int first(Reading reading, List<Chunk> chunks, int parted) {
    for (int i = parted - 1; i > 0 && parted - i < LONGEST; i--) {
      Chunk chunk = chunks.get(i - 1);
      if (leads.endingAt(reading.lower(), chunk.end()) != null) {
        return i;
      }
      if (chunks.get(i).is(ChunkKind.COMMA) || stops(chunks.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean stops(Chunk chunk) {
    return chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.SEMICOLON);
  }
}
