package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes "xã" the commune spoken of where it is the subject of a sentence: "[Xã] có 1.300 hộ", "Vụ
 * này, [xã] trồng 50 ha", no "Xã Toàn Thắng", no "xã nghèo", no "Xã có làng nghề tăng 5%".
 */
final class CommuneSubject {
  private final PhraseTable<String> nouns;

  CommuneSubject(Resources resources) {
    nouns = ClosedWords.load(resources, "commune");
  }

  void mark(Reading reading, List<Chunk> chunks) {
    int i = 0;
    while (i < chunks.size()
        && (chunks.get(i).is(ChunkKind.TIME) || chunks.get(i).is(ChunkKind.COMMA))) {
      i++;
    }
    boolean noun =
        i + 1 < chunks.size()
            && chunks.get(i).is(ChunkKind.WORD)
            && chunks.get(i).isOne(reading, nouns);
    if (noun && acts(chunks.get(i + 1)) && !isTold(chunks, i + 2)) {
      chunks.set(i, chunks.get(i).as(ChunkKind.LOCAL));
    }
  }

  /** "Xã có làng nghề | tăng 5%": such communes, of which the sentence goes on to tell. */
  private static boolean isTold(List<Chunk> chunks, int from) {
    boolean thing = false;
    for (int i = from; i < chunks.size() && !chunks.get(i).is(ChunkKind.QUANTITY); i++) {
      if (thing && (chunks.get(i).is(ChunkKind.VERB) || chunks.get(i).is(ChunkKind.ACTION))) {
        return true;
      }
      thing = chunks.get(i).kind().isContent();
    }
    return false;
  }

  private static boolean acts(Chunk chunk) {
    return chunk.is(ChunkKind.VERB)
        || chunk.is(ChunkKind.ACTION)
        || chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.TIME);
  }
}
