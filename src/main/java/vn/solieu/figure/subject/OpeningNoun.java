package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes a noun of a word that ties a figure to its name elsewhere ("chợ | quy mô | 90 sạp") where
 * it opens a clause with more before the figure: "[Quy mô] theo giá hiện hành ước 90 tỷ đồng".
 */
final class OpeningNoun {
  private final PhraseTable<String> nouns;
  private final PhraseTable<String> sizes;

  OpeningNoun(Resources resources) {
    nouns = ClosedWords.load(resources, "opening-noun");
    sizes = ClosedWords.load(resources, "opening-size");
  }

  void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 0; i + 1 < chunks.size(); i++) {
      if (chunks.get(i).is(ChunkKind.VERB) && isOpening(reading, chunks, i)) {
        chunks.set(i, chunks.get(i).as(ChunkKind.WORD));
      }
    }
  }

  /** Amounts told beside others keep the name of these: "gạo 40 tấn, trị giá ước 9 tỷ đồng". */
  private boolean isOpening(Reading reading, List<Chunk> chunks, int i) {
    if (chunks.get(i + 1).kind().isContent()) {
      return false;
    }
    if (i == 0 || chunks.get(i - 1).is(ChunkKind.SEMICOLON)) {
      return chunks.get(i).isOne(reading, nouns);
    }
    return chunks.get(i - 1).is(ChunkKind.COMMA)
        && !chunks.get(i + 1).is(ChunkKind.QUANTITY)
        && chunks.get(i).isOne(reading, sizes);
  }
}
