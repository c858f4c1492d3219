package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/** A place that stands among its like, so that what is told is of none of them alone. */
final class PlaceGroup {
  private static final int NEAR = 5;

  private PlaceGroup() {}

  /** Other places stand beside it, with no quantity between. */
  static boolean isOneOfMany(List<Chunk> chunks, int i) {
    return besides(chunks, i, -1)
        || besides(chunks, i, 1)
        || isSecond(chunks, i)
        || isOnRoute(chunks, i);
  }

  /** "Đồng Đăng (Lạng Sơn) | - | Trà Lĩnh": an end of a road, or one of several in a row. */
  static boolean isOnRoute(List<Chunk> chunks, int i) {
    return isEnd(chunks, i) || (i > 1 && isBracket(chunks, i - 1) && isEnd(chunks, i - 2));
  }

  private static boolean isEnd(List<Chunk> chunks, int i) {
    int next = isBracket(chunks, i + 1) ? i + 4 : i + 1;
    int last = i - 2 >= 2 && isBracket(chunks, i - 4) ? i - 5 : i - 2;
    boolean begins = next + 1 < chunks.size() && isDash(chunks, next) && isName(chunks, next + 1);
    boolean goesOn = last >= 0 && isDash(chunks, i - 1) && isName(chunks, last);
    return begins || goesOn;
  }

  /** Of "hai xã Bắc Phong | , | Lợi Hải | (huyện Thuận Bắc" the district they lie in, or -1. */
  static int whole(List<Chunk> chunks, int i) {
    int last = i;
    while (last + 2 < chunks.size()
        && (chunks.get(last + 1).is(ChunkKind.COMMA) || chunks.get(last + 1).is(ChunkKind.LINK))
        && isCommune(chunks.get(last + 2))) {
      last += 2;
      while (last + 1 < chunks.size() && chunks.get(last + 1).is(ChunkKind.NAME)) {
        last++;
      }
    }
    boolean many = last > i && PlaceFrames.width(chunks.get(i)) == 0;
    boolean told =
        many
            && last + 2 < chunks.size()
            && chunks.get(last + 1).is(ChunkKind.OPEN)
            && chunks.get(last + 2).place() != null
            && PlaceFrames.width(chunks.get(last + 2)) == 1;
    return told ? last + 2 : -1;
  }

  private static boolean isCommune(Chunk chunk) {
    PlaceName name = chunk.place();
    return chunk.is(ChunkKind.NAME)
        || (name != null && (name.title() == null || PlaceFrames.width(chunk) == 0));
  }

  private static boolean isDash(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.DASH);
  }

  private static boolean isName(List<Chunk> chunks, int i) {
    return chunks.get(i).place() != null || chunks.get(i).is(ChunkKind.ENTITY);
  }

  /** "(Lạng Sơn)" begins at chunk {@code i}. */
  private static boolean isBracket(List<Chunk> chunks, int i) {
    return i >= 0
        && i + 2 < chunks.size()
        && chunks.get(i).is(ChunkKind.OPEN)
        && chunks.get(i + 1).place() != null
        && chunks.get(i + 2).is(ChunkKind.CLOSE);
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
    if (isAgain(chunks.get(i), chunks.get(after))) {
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

  /**
   * "sáp nhập … và Hải Phòng, | thành phố Hải Phòng | mới có": the same place is none beside it.
   */
  private static boolean isAgain(Chunk one, Chunk other) {
    PlaceName name = one.place();
    PlaceName same = other.place();
    return name != null && same != null && name.name().equals(same.name());
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
