package vn.solieu.figure.subject;

import java.util.List;

/**
 * Of a lone verb after a time or the area that acts, or of a sale at a price, takes the words
 * before: "[Rau màu] vụ này xuống giống 900 ha", "[gạo] cả nước xuất khẩu 90 tấn", "[ngô tươi] chỉ
 * bán 4.000 đồng/kg".
 */
final class LeadingSubject {
  private LeadingSubject() {}

  /** The subject of the verb that is {@code found}, else {@code found}. */
  static LeftOutcome.Found of(NamingScene scene, LeftOutcome.Found found) {
    List<Chunk> chunks = scene.chunks();
    boolean verb = found.from() == found.to() && chunks.get(found.from()).is(ChunkKind.ACTION);
    int last = found.from() - 1;
    boolean timed = isSold(scene, found);
    while (last >= 0 && isBetween(chunks.get(last))) {
      timed |= !chunks.get(last).is(ChunkKind.ADVERB);
      last--;
    }
    if (!verb || !timed || last < 0 || !chunks.get(last).kind().isContent()) {
      return found;
    }
    int from = NounPhrase.startOf(chunks, last);
    return says(chunks, from, last) && isFree(chunks, from)
        ? new LeftOutcome.Found(from, last, false)
        : found;
  }

  private static boolean isSold(NamingScene scene, LeftOutcome.Found found) {
    int verb = scene.chunks().get(found.from()).start();
    return scene.quantity().unit().startsWith("VND/")
        && scene.reading().lower().startsWith("bán", verb);
  }

  private static boolean isBetween(Chunk chunk) {
    return switch (chunk.kind()) {
      case TIME, ADVERB, HERE, LOCAL, NATION -> true;
      default -> false;
    };
  }

  private static boolean says(List<Chunk> chunks, int from, int last) {
    return chunks.subList(from, last + 1).stream()
        .anyMatch(chunk -> chunk.kind().isContent() && !chunk.is(ChunkKind.EMPTY));
  }

  /** Nothing ties it to words before, and it is no office: "Quỹ Bảo vệ rừng tỉnh | chi trả". */
  private static boolean isFree(List<Chunk> chunks, int from) {
    if (chunks.get(from).is(ChunkKind.NAME)) {
      return false;
    }
    return from == 0
        || !(chunks.get(from - 1).is(ChunkKind.PREP) || chunks.get(from - 1).is(ChunkKind.DISCARD));
  }
}
