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

  static void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 2; i + 1 < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.WORD)
          && chunk.says(reading, GROWS)
          && leads(chunks, i + 1)
          && grows(chunks, i - 1)) {
        chunks.set(i, chunk.as(ChunkKind.VERB));
      }
    }
  }

  /** The next figure follows, past "khoảng" and the like. */
  private static boolean leads(List<Chunk> chunks, int from) {
    int i = from;
    while (i < chunks.size() && chunks.get(i).is(ChunkKind.ADVERB)) {
      i++;
    }
    return i < chunks.size() && chunks.get(i).is(ChunkKind.QUANTITY);
  }

  /** What grows ends at chunk {@code last}, or a comma does after an earlier figure. */
  private static boolean grows(List<Chunk> chunks, int last) {
    return chunks.get(last).is(ChunkKind.COMMA)
        ? chunks.subList(Math.max(0, last - Chunk.WINDOW), last).stream()
            .anyMatch(chunk -> chunk.is(ChunkKind.QUANTITY))
        : chunks.get(last).kind().isContent() && !chunks.get(last).is(ChunkKind.EMPTY);
  }
}
