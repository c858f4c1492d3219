package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject that opens a sentence, for a quantity whose near words say nothing. */
final class SentenceOpening {
  private static final int LONGEST = 14;

  private SentenceOpening() {}

  /**
   * The subject that opens the sentence of chunk {@code quantity}: of "Khu vực dịch vụ là trụ cột,
   * đạt mức tăng 6%" the first words; null when it opens otherwise.
   *
   * @param earlier the sentence holds a quantity before; then only the subject of the clause that
   *     "khi" goes on with: "…; nợ xấu cũng cải thiện khi giảm còn 1%"
   */
  static LeftOutcome.@Nullable Found find(List<Chunk> chunks, int quantity, boolean earlier) {
    if (!earlier) {
      return find(chunks, 0, quantity);
    }
    int when = when(chunks, quantity);
    return when < 0 ? null : find(chunks, clause(chunks, when), when);
  }

  /** The "khi" that only ties part from the quantity, or -1. */
  private static int when(List<Chunk> chunks, int quantity) {
    int i = quantity - 1;
    while (i > 0 && (chunks.get(i).kind().isTie() || chunks.get(i).is(ChunkKind.PREP))) {
      i--;
    }
    boolean tied = i > 0 && i < quantity - 1 && chunks.get(i).is(ChunkKind.SUBORDINATE);
    return tied ? i : -1;
  }

  /** First chunk of the clause that ends before chunk {@code end}. */
  private static int clause(List<Chunk> chunks, int end) {
    int i = end;
    while (i > 0
        && !chunks.get(i - 1).kind().isHardStop()
        && !chunks.get(i - 1).is(ChunkKind.COMMA)) {
      i--;
    }
    return i;
  }

  private static LeftOutcome.@Nullable Found find(List<Chunk> chunks, int start, int quantity) {
    int from = start;
    while (from < quantity && !chunks.get(from).kind().isContent() && isBeside(chunks.get(from))) {
      from++;
    }
    int to = from;
    boolean said = false;
    while (to < quantity && isSubject(chunks, start, to)) {
      said |= chunks.get(to).kind().isContent() && !chunks.get(to).is(ChunkKind.EMPTY);
      to++;
    }
    boolean verb = to < quantity && chunks.get(to).kind().isTie();
    while (to > from && !chunks.get(to - 1).kind().isContent()) {
      to--;
    }
    return said && verb && to - from <= LONGEST ? new LeftOutcome.Found(from, to - 1, false) : null;
  }

  private static boolean isBeside(Chunk chunk) {
    return chunk.is(ChunkKind.TIME)
        || chunk.is(ChunkKind.COMMA)
        || chunk.is(ChunkKind.DASH)
        || chunk.is(ChunkKind.NUMBER);
  }

  private static boolean isSubject(List<Chunk> chunks, int start, int i) {
    Chunk chunk = chunks.get(i);
    boolean more = i + 1 < chunks.size() && chunks.get(i + 1).kind().isContent();
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.HERE)
        || ((chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH)) && more)
        || (chunk.is(ChunkKind.PREP) && i > start);
  }
}
