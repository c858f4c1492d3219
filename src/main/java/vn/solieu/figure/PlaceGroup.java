package vn.solieu.figure;

import java.util.List;

/** A place that stands among its like, so that what is told is of none of them alone. */
final class PlaceGroup {
  private static final int NEAR = 5;

  private PlaceGroup() {}

  /** Other places stand beside it, with no quantity between. */
  static boolean isOneOfMany(List<Chunk> chunks, int i) {
    return besides(chunks, i, -1) || besides(chunks, i, 1) || isSecond(chunks, i);
  }

  /** "Vùng đồng bằng | và | thành phố Thanh Hóa". */
  private static boolean isSecond(List<Chunk> chunks, int i) {
    return i > 1 && chunks.get(i - 1).is(ChunkKind.LINK) && chunks.get(i - 2).is(ChunkKind.WORD);
  }

  /** "Đứng sau | là | Tiền Giang | 525 triệu USD": the next of a list. */
  static boolean isItem(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && i + 1 < chunks.size()
        && chunks.get(i + 1).is(ChunkKind.QUANTITY)
        && reading.lower().startsWith("là ", chunks.get(i).start() - 3);
  }

  private static boolean besides(List<Chunk> chunks, int i, int step) {
    int next = i + step;
    int after = next + step;
    if (after < 0 || after >= chunks.size() || chunks.get(after).place() == null) {
      return false;
    }
    boolean nested =
        chunks.get(next).is(ChunkKind.COMMA)
            && (PlaceFrames.width(chunks.get(i)) != PlaceFrames.width(chunks.get(after))
                || isIsle(chunks.get(i)) != isIsle(chunks.get(after)));
    if (nested && step > 0 && endsList(chunks, after)) {
      return true;
    }
    return !nested && (chunks.get(next).is(ChunkKind.COMMA) || chunks.get(next).is(ChunkKind.LINK));
  }

  /** "Hà Nội, | Vinh | và | TP.HCM". */
  private static boolean endsList(List<Chunk> chunks, int i) {
    return i + 2 < chunks.size()
        && chunks.get(i + 1).is(ChunkKind.LINK)
        && chunks.get(i + 2).place() != null;
  }

  private static boolean isIsle(Chunk chunk) {
    PlaceName name = chunk.place();
    return name != null && "island".equals(name.title());
  }

  /** "Trường A (huyện Nam Đàn), trường B (huyện Thanh Chương)": each is of one of many. */
  static boolean isBracketed(List<Chunk> chunks, int i) {
    if (!isAlone(chunks, i)) {
      return false;
    }
    for (int j = i + 2; j < Math.min(chunks.size(), i + 2 * NEAR); j++) {
      if (chunks.get(j).is(ChunkKind.QUANTITY)) {
        break;
      }
      if (isAlone(chunks, j)) {
        return true;
      }
    }
    for (int j = i - 2; j >= Math.max(2, i - 2 * NEAR); j--) {
      if (chunks.get(j).is(ChunkKind.QUANTITY)) {
        return false;
      }
      if (chunks.get(j).is(ChunkKind.CLOSE)) {
        return isAlone(chunks, j - 1);
      }
    }
    return false;
  }

  /** "(huyện Nam Đàn)". */
  private static boolean isAlone(List<Chunk> chunks, int i) {
    return i > 0
        && i + 1 < chunks.size()
        && chunks.get(i).is(ChunkKind.PLACE)
        && chunks.get(i - 1).is(ChunkKind.OPEN)
        && chunks.get(i + 1).is(ChunkKind.CLOSE);
  }
}
