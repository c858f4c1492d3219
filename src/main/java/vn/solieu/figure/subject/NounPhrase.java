package vn.solieu.figure.subject;

import java.util.List;

/** How far a phrase reaches to the left and to the right: the grammar of what may stand inside. */
final class NounPhrase {
  private static final int LONGEST = 24;

  private NounPhrase() {}

  /** First chunk of the phrase that ends with chunk {@code last}. */
  static int startOf(List<Chunk> chunks, int last) {
    int from = last;
    while (from > 0 && last - from < LONGEST && continuesLeft(chunks, from - 1)) {
      from--;
    }
    while (from < last && !chunks.get(from).kind().isContent()) {
      from++;
    }
    return from;
  }

  private static boolean continuesLeft(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.kind().isContent()) {
      return true;
    }
    boolean inside = i > 0 && chunks.get(i - 1).kind().isContent();
    return switch (chunk.kind()) {
      case PREP, PASSIVE, DASH, NUMBER, MARK -> inside;
      case ADVERB -> i > 1 && chunks.get(i - 1).is(ChunkKind.PREP);
      case PLACE -> i > 0 && (inside || chunks.get(i - 1).is(ChunkKind.LINK));
      case LINK -> inside && !joinsClauses(chunks, i);
      case COMMA -> inside && listed(chunks, i);
      default -> false;
    };
  }

  /** What stands before "và" ends a clause with a verb of its own. */
  private static boolean joinsClauses(List<Chunk> chunks, int link) {
    for (int i = link - 1; i >= Math.max(0, link - Chunk.WINDOW); i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY)) {
        return i == link - 1;
      }
      if (!chunk.kind().isContent() && !chunk.is(ChunkKind.COMMA) && !chunk.is(ChunkKind.PREP)) {
        return false;
      }
    }
    return false;
  }

  /**
   * A comma inside a name ("cung cấp nước, quản lý và xử lý rác thải"): from the last quantity,
   * colon or tie on there is nothing but such pieces, or an "và" follows.
   */
  private static boolean listed(List<Chunk> chunks, int comma) {
    int i = comma - 1;
    while (i >= 0 && comma - i < Chunk.WINDOW && inList(chunks.get(i))) {
      i--;
    }
    if (i < 0) {
      return linkFollows(chunks, comma);
    }
    Chunk before = chunks.get(i);
    boolean afterItem =
        before.is(ChunkKind.QUANTITY)
            || before.is(ChunkKind.CLOSE)
            || before.is(ChunkKind.SEMICOLON)
            || before.is(ChunkKind.COLON)
            || before.is(ChunkKind.OPEN)
            || before.is(ChunkKind.VERB);
    return afterItem ? !isTail(chunks, i) : linkFollows(chunks, comma);
  }

  /** What follows a quantity without a mark belongs to it: "chiếm 53% tổng vốn, khu vực …". */
  private static boolean isTail(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.QUANTITY) && chunks.get(i + 1).kind().isContent();
  }

  private static boolean inList(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.COMMA)
        || chunk.is(ChunkKind.LINK)
        || chunk.is(ChunkKind.DASH);
  }

  private static boolean linkFollows(List<Chunk> chunks, int comma) {
    for (int i = comma + 1; i < Math.min(chunks.size(), comma + Chunk.WINDOW); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.LINK)) {
        return true;
      }
      if (!chunk.kind().isContent()) {
        return false;
      }
    }
    return false;
  }

  /** One past the last chunk of the phrase that begins with chunk {@code first}. */
  static int endOf(List<Chunk> chunks, int first) {
    int end = first;
    while (end < chunks.size() && end - first < LONGEST && continuesRight(chunks, first, end)) {
      end++;
    }
    while (end > first && !chunks.get(end - 1).kind().isContent()) {
      end--;
    }
    return end;
  }

  private static boolean continuesRight(List<Chunk> chunks, int first, int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.kind().isContent()) {
      return true;
    }
    boolean passive = i > first && chunks.get(first).is(ChunkKind.PASSIVE);
    boolean more = i + 1 < chunks.size() && chunks.get(i + 1).kind().isContent();
    return switch (chunk.kind()) {
      case PASSIVE, DASH, MARK -> more;
      case ADVERB -> more && passive;
      case LINK -> more && !quantityAhead(chunks, i + 1);
      default -> false;
    };
  }

  private static boolean quantityAhead(List<Chunk> chunks, int from) {
    for (int i = from; i < chunks.size() && i < from + 12; i++) {
      ChunkKind kind = chunks.get(i).kind();
      if (kind == ChunkKind.QUANTITY) {
        return true;
      }
      if (kind == ChunkKind.COMMA || kind == ChunkKind.SEMICOLON) {
        return false;
      }
    }
    return false;
  }
}
