package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Place;

/** What a place or company that alone stands before a quantity is to it. */
final class PlaceLabel {
  /** The width of a region or a country. */
  private static final int WIDE = 3;

  private PlaceLabel() {}

  /** It only has or does what is counted: "Quỳnh Phụ có 35 làng nghề". */
  static boolean isOwner(NamingScene scene, LeftOutcome.Label label) {
    int before = scene.before();
    ChunkKind kind = before < 0 ? ChunkKind.MARK : scene.chunks().get(before).kind();
    boolean done = kind == ChunkKind.VERB || (kind == ChunkKind.ACTION && !scene.earlier());
    return label.place().is(ChunkKind.ENTITY)
        || ((!scene.generic() || !scene.earlier()) && done && !isSingled(scene, label));
  }

  /** "trong khi | bình quân | Đồng bằng sông Hồng | là 29%": the same of a wider place. */
  static boolean isMean(NamingScene scene, LeftOutcome.Label label) {
    int i = scene.chunks().indexOf(label.place()) - 1;
    String words = i < 0 ? "" : scene.chunks().get(i).span().of(scene.reading().lower());
    return words.equals("bình quân") || words.equals("trung bình") || words.equals("mức bình quân");
  }

  /** "…; Thái Bình tăng 5%": a place in a list of places. */
  static boolean opensItem(NamingScene scene, LeftOutcome.Label label) {
    return before(scene, label) == ChunkKind.SEMICOLON;
  }

  /** "giá heo hơi: miền Bắc …": a region under a head. */
  static boolean underHead(LeftOutcome.Label label) {
    PlaceName name = label.place().place();
    return name != null && name.has(Place.Level.REGION);
  }

  /** "tàu hỏng: Bình Định 18 tàu, | Thanh Hóa | 20 tàu": counts of one thing, place after place. */
  static boolean isListed(NamingScene scene, LeftOutcome.Label label) {
    List<Chunk> chunks = scene.chunks();
    if (!scene.counted() || !chunks.get(scene.at() - 1).equals(label.place())) {
      return false;
    }
    for (int i = scene.at() - 1; i > 0; i--) {
      switch (chunks.get(i).kind()) {
        case COLON -> {
          return LeftPhrase.find(chunks, i, false) instanceof LeftOutcome.Found head
              && FoundPhrase.span(chunks, head)
                  .of(scene.reading().lower())
                  .contains(scene.unit().of(scene.reading().lower()));
        }
        case PLACE, HERE, QUANTITY, COMMA, SEMICOLON, LINK -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** "tỷ lệ hộ nghèo của cả nước là 4,4%, Đông Nam Bộ 0,2%": a rate of one region after another. */
  static boolean isRated(NamingScene scene, LeftOutcome.Label label) {
    int before = scene.before();
    if (!scene.earlier()
        || !underHead(label)
        || !scene.isPercent()
        || scene.stance().role() != Role.SHARE
        || (before >= 0 && scene.chunks().get(before).is(ChunkKind.OPEN))) {
      return false;
    }
    for (int i = scene.at() - 1; i >= Math.max(0, scene.at() - Chunk.WINDOW); i--) {
      Chunk chunk = scene.chunks().get(i);
      if (chunk.kind().isContent()
          && (chunk.begins(scene.reading(), "tỷ lệ") || chunk.begins(scene.reading(), "tỉ lệ"))) {
        return true;
      }
    }
    return false;
  }

  /** "…; Lâm Đồng 116.000 đồng/kg": a price in one province after another is that of the same. */
  static boolean isPriced(NamingScene scene, LeftOutcome.Label label) {
    PlaceName name = label.place().place();
    return name != null
        && name.has(Place.Level.PROVINCE)
        && scene.quantity().unit().startsWith("VND/");
  }

  /** "riêng Phú Quốc đón 4 triệu lượt", "xếp sau là Hàn Quốc có 16 dự án": one of a series. */
  private static boolean isSingled(NamingScene scene, LeftOutcome.Label label) {
    ChunkKind kind = before(scene, label);
    return kind == ChunkKind.BREAK || kind == ChunkKind.VERB || kind == ChunkKind.ADVERB;
  }

  /** "…, trong đó Long An tăng 56%, An Giang tăng 21%": parts of what was told of the whole. */
  static boolean isPart(NamingScene scene, LeftOutcome.Label label) {
    ChunkKind kind = before(scene, label);
    return scene.isPercent()
        && scene.right() == null
        && !opensBrackets(scene, label)
        && label.place().is(ChunkKind.PLACE)
        && PlaceFrames.width(label.place()) < WIDE
        && (kind == ChunkKind.BREAK || kind == ChunkKind.COMMA || kind == ChunkKind.LINK);
  }

  /** "tại Tân Bình, Bình Tân | (so cùng kỳ tăng 13%": in brackets it is told of the whole. */
  private static boolean opensBrackets(NamingScene scene, LeftOutcome.Label label) {
    int i = scene.at() - 1;
    while (i > 0 && !scene.chunks().get(i).equals(label.place())) {
      if (scene.chunks().get(i).is(ChunkKind.OPEN)) {
        return true;
      }
      i--;
    }
    return false;
  }

  private static ChunkKind before(NamingScene scene, LeftOutcome.Label label) {
    int i = scene.at() - 1;
    while (i > 0 && !scene.chunks().get(i).equals(label.place())) {
      i--;
    }
    return i > 0 ? scene.chunks().get(i - 1).kind() : ChunkKind.MARK;
  }
}
