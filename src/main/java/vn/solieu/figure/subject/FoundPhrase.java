package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.text.Span;

/** Which words of what {@link LeftPhrase} found name the quantity. */
final class FoundPhrase {
  private FoundPhrase() {}

  /** The phrase, of "thu nhập [tháng 9] của lao động" without the time. */
  static Naming name(List<Chunk> chunks, LeftOutcome.Found found) {
    Span phrase = span(chunks, found);
    int time = found.from() - 2;
    boolean parted = time > 0 && chunks.get(time + 1).is(ChunkKind.PREP);
    while (parted && time > 0 && chunks.get(time).is(ChunkKind.TIME)) {
      time--;
    }
    if (!parted || time == found.from() - 2 || !chunks.get(time).kind().isContent()) {
      return new Naming(phrase, -1, "left");
    }
    int from = NounPhrase.startOf(chunks, time);
    Span gap =
        new Span(
            /* start= */ chunks.get(time).end(), /* end= */ chunks.get(found.from() - 1).start());
    return new Naming(new Span(chunks.get(from).start(), phrase.end()), -1, "left", gap);
  }

  /** All of it. */
  static Span whole(List<Chunk> chunks, LeftOutcome.Found found) {
    return new Span(chunks.get(found.from()).start(), chunks.get(found.to()).end());
  }

  /** From what is done on, where those who do it stand before. */
  static Span span(List<Chunk> chunks, LeftOutcome.Found found) {
    int from = doing(chunks, found.from(), found.to());
    return new Span(chunks.get(from).start(), chunks.get(found.to()).end());
  }

  /** Past those who do it: "các địa phương phía Bắc | thu hoạch được". */
  private static int doing(List<Chunk> chunks, int from, int to) {
    int i = from;
    while (i < to && (chunks.get(i).is(ChunkKind.EMPTY) || chunks.get(i).is(ChunkKind.PLACE))) {
      i++;
    }
    int agent = agentEnd(chunks, from, to);
    if (agent > 0) {
      return agent;
    }
    boolean let =
        i > from
            && i + 1 < to
            && chunks.get(i).is(ChunkKind.PASSIVE)
            && chunks.get(i + 1).is(ChunkKind.EMPTY);
    if (let) {
      return afterEmpty(chunks, i + 1, to);
    }
    return i <= to && chunks.get(i).is(ChunkKind.ACTION) ? i : from;
  }

  /**
   * What is done, and to what, by those of a place: "các hãng ở Hưng Yên | khai thác tàu"; or 0.
   */
  private static int agentEnd(List<Chunk> chunks, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      if (chunks.get(i).is(ChunkKind.ACTION) && chunks.get(i - 1).is(ChunkKind.PLACE)) {
        return i;
      }
    }
    return 0;
  }

  /** Of "công ty được | ngân hàng | cho vay" the last words. */
  private static int afterEmpty(List<Chunk> chunks, int from, int to) {
    int i = from;
    while (i < to && chunks.get(i).is(ChunkKind.EMPTY)) {
      i++;
    }
    return i;
  }
}
