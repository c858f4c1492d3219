package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes an age or a grade one word of a phrase: "trẻ em | dưới 16 tuổi", "người | từ 18 tuổi trở
 * lên", "khách sạn | từ 3 sao trở lên".
 */
final class AgeMerger {
  private final PhraseTable<String> nouns;
  private final PhraseTable<String> bounds;

  AgeMerger(Resources resources) {
    nouns = ClosedWords.load(resources, "age-noun");
    bounds = ClosedWords.load(resources, "age-bound");
  }

  void merge(Reading reading, List<Chunk> chunks) {
    List<Chunk> merged = null;
    int taken = 0;
    for (int i = 1; i < chunks.size(); i++) {
      if (chunks.get(i - 1).is(ChunkKind.NUMBER) && isAge(reading, chunks.get(i))) {
        int from = Math.max(taken, start(reading, chunks, i - 1));
        boolean more = i + 1 < chunks.size() && begins(reading, chunks.get(i + 1), "trở");
        int to = more ? i + 1 : i;
        merged = merged == null ? new ArrayList<>(chunks.size()) : merged;
        merged.addAll(chunks.subList(taken, from));
        merged.add(new Chunk(ChunkKind.WORD, chunks.get(from).start(), chunks.get(to).end()));
        taken = to + 1;
      }
    }
    if (merged != null) {
      merged.addAll(chunks.subList(taken, chunks.size()));
      chunks.clear();
      chunks.addAll(merged);
    }
  }

  /** The chunk with which "từ 12 - 17 tuổi", "dưới 16 tuổi" begins. */
  private int start(Reading reading, List<Chunk> chunks, int number) {
    int i = number;
    if (i >= 2
        && chunks.get(i - 2).is(ChunkKind.NUMBER)
        && (chunks.get(i - 1).is(ChunkKind.DASH) || begins(reading, chunks.get(i - 1), "đến"))) {
      i -= 2;
    }
    boolean bounded =
        i > 0 && isWord(chunks.get(i - 1)) && begins(reading, chunks.get(i - 1), bounds);
    return bounded ? i - 1 : i;
  }

  private boolean isAge(Reading reading, Chunk chunk) {
    return isWord(chunk) && begins(reading, chunk, nouns);
  }

  private static boolean isWord(Chunk chunk) {
    return !chunk.is(ChunkKind.QUANTITY);
  }

  private static boolean begins(Reading reading, Chunk chunk, PhraseTable<String> words) {
    return words.at(reading.lower(), chunk.start()) != null;
  }

  private static boolean begins(Reading reading, Chunk chunk, String word) {
    return isWord(chunk) && reading.lower().startsWith(word, chunk.start());
  }
}
