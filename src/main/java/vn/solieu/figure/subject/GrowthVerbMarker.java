package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/**
 * Makes a verb of "tăng trưởng" right before a figure, which is that of what grew: "dư nợ cho vay |
 * tăng trưởng | 13,9%", "đạt 1.247 tỷ đồng, | tăng trưởng | 24%". Where nothing that grows stands
 * before it, it names the figure itself ("kinh tế được yêu cầu tăng trưởng trên 10%").
 */
final class GrowthVerbMarker {
  private static final String GROWS = "tăng trưởng";

  private GrowthVerbMarker() {}

  /** Marks the word before the figure that is chunk {@code at}, "khoảng" and the like between. */
  static void mark(Reading reading, List<Chunk> chunks, int at) {
    int i = at - 1;
    while (i > 1 && chunks.get(i).is(ChunkKind.ADVERB)) {
      i--;
    }
    boolean word = i > 1 && chunks.get(i).is(ChunkKind.WORD);
    if (word && chunks.get(i).says(reading, GROWS) && grows(chunks, i - 1)) {
      chunks.set(i, chunks.get(i).as(ChunkKind.VERB));
    }
  }

  /** What grows ends at chunk {@code last}, or a comma does after an earlier figure. */
  private static boolean grows(List<Chunk> chunks, int last) {
    return chunks.get(last).is(ChunkKind.COMMA)
        ? chunks.subList(Math.max(0, last - Chunk.WINDOW), last).stream()
            .anyMatch(chunk -> chunk.is(ChunkKind.QUANTITY))
        : chunks.get(last).kind().isContent() && !chunks.get(last).is(ChunkKind.EMPTY);
  }
}
