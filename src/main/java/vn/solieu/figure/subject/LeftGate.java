package vn.solieu.figure.subject;

import java.util.List;

/**
 * Which noun phrase left of a quantity may name it; no "so với kế hoạch", no "Trên lĩnh vực …".
 *
 * @param tied a verb stands between the phrase and the quantity
 * @param crossed a comma does
 */
record LeftGate(List<Chunk> chunks, boolean tied, boolean crossed) {
  private static final int NEAR = 12;

  /** Not words without content, nor the object of a comparison ("so với kế hoạch"). */
  boolean accepts(int from, int to) {
    boolean empty = true;
    for (int i = from; i <= to; i++) {
      empty &= !chunks.get(i).kind().isContent() || chunks.get(i).is(ChunkKind.EMPTY);
    }
    return !empty
        && (from == 0 || !chunks.get(from - 1).is(ChunkKind.DISCARD))
        && !adverbial(from)
        && !(crossed && underSource(from))
        && !adjunct(from, to);
  }

  /** "Bất chấp dịch bệnh, tỉnh vẫn có …": a connector opens it and a comma ends it. */
  private boolean adjunct(int from, int to) {
    return from > 0
        && (chunks.get(from - 1).is(ChunkKind.BREAK)
            || chunks.get(from - 1).is(ChunkKind.SUBORDINATE))
        && to + 1 < chunks.size()
        && tied
        && commaFollows(to);
  }

  private boolean commaFollows(int to) {
    int i = to + 1;
    while (i < chunks.size()
        && (chunks.get(i).is(ChunkKind.TIME)
            || chunks.get(i).is(ChunkKind.VERB)
            || chunks.get(i).is(ChunkKind.DASH)
            || chunks.get(i).is(ChunkKind.NUMBER)
            || chunks.get(i).is(ChunkKind.HERE)
            || chunks.get(i).is(ChunkKind.PLACE))) {
      i++;
    }
    return i < chunks.size() && chunks.get(i).is(ChunkKind.COMMA);
  }

  /** "Theo kế hoạch thực hiện chương trình giảm nghèo, …": what "theo" opens up to a comma. */
  private boolean underSource(int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.DISCARD)) {
        return i == 0 || !chunks.get(i - 1).kind().isContent();
      }
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return false;
      }
    }
    return false;
  }

  /** "Trên lĩnh vực công nghiệp có …", "Trong 5 ngày hội, …": a preposition opens the clause. */
  private boolean adverbial(int from) {
    int i = from - 1;
    while (crossed
        && i > 0
        && (chunks.get(i).is(ChunkKind.TIME) || chunks.get(i).is(ChunkKind.NUMBER))) {
      i--;
    }
    return i >= 0
        && chunks.get(i).is(ChunkKind.PREP)
        && (i == 0
            || chunks.get(i - 1).is(ChunkKind.COMMA)
            || chunks.get(i - 1).kind().isHardStop())
        && tied;
  }
}
