package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes a verb of what leads to the name of the first elsewhere, where the first stands before it
 * ("công nghiệp | dẫn đầu | với 8 dự án"), and passes over "bù lại" within a clause.
 */
final class RankMarker {
  private final PhraseTable<String> ranks;
  private final PhraseTable<String> asides;

  RankMarker(Resources resources) {
    ranks = ClosedWords.load(resources, "rank-verb");
    asides = ClosedWords.load(resources, "aside");
  }

  void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 1; i + 1 < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (!chunk.is(ChunkKind.BREAK) || !isSubject(chunks.get(i - 1))) {
        continue;
      }
      Chunk next = chunks.get(i + 1);
      boolean told = next.is(ChunkKind.COMMA) || next.is(ChunkKind.WITH);
      if (told && chunk.isOne(reading, ranks)) {
        chunks.set(i, chunk.as(ChunkKind.VERB));
      } else if (isTold(chunks, i + 1) && chunk.isOne(reading, asides)) {
        chunks.set(i, chunk.as(ChunkKind.ADVERB));
      }
    }
  }

  /** A verb, past "[chỉ] bằng". */
  private static boolean isTold(List<Chunk> chunks, int from) {
    int i = from;
    while (i + 1 < chunks.size() && chunks.get(i).is(ChunkKind.ADVERB)) {
      i++;
    }
    return chunks.get(i).is(ChunkKind.VERB);
  }

  private static boolean isSubject(Chunk chunk) {
    return chunk.kind().isContent() || chunk.is(ChunkKind.PLACE);
  }
}
