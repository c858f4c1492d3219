package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * Tells the place a sentence is about from one it only mentions: a partner of trade ("khách Trung
 * Quốc"), an origin ("nhập từ Thái Lan"), a yardstick ("so với cả nước"), one of many ("các huyện
 * Cam Lộ, Triệu Phong").
 */
final class PlaceFrames {
  private static final int NEAR = 5;

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> provinces;

  PlaceFrames(Lexicon lexicon) {
    cues = CueTable.load(lexicon.resources(), "figure/place-cues.tsv");
    provinces = ClosedWords.load(lexicon.resources(), "province");
  }

  /** "63 tỉnh" are counted in the country. */
  boolean countsProvinces(Quantity quantity) {
    return ClosedWords.isOne(provinces, quantity.unit()) && quantity.value().intValue() > 1;
  }

  /** "tỉnh" of the article, no part of another name ("Cục Thống kê tỉnh", "các tỉnh"). */
  boolean isHere(Reading reading, List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    boolean whole = chunk.is(ChunkKind.LOCAL) && chunk.span().of(reading.lower()).indexOf(' ') > 0;
    return !"rank".equals(cue(reading, chunk))
        && (i == 0 || whole || !chunks.get(i - 1).is(ChunkKind.EMPTY));
  }

  /** Of "xã Mỹ Xương, huyện Cao Lãnh (Đồng Tháp)" the first, whichever is met. */
  static int smallest(List<Chunk> chunks, int i) {
    int at = i;
    while (at >= 2
        && chunks.get(at).place() != null
        && chunks.get(at - 2).place() != null
        && !chunks.get(at - 1).is(ChunkKind.LINK)
        && !chunks.get(at - 1).is(ChunkKind.QUANTITY)
        && width(chunks.get(at - 2)) < width(chunks.get(at))) {
      at -= 2;
    }
    return at;
  }

  /** Of "Kim Động là huyện thuần nông của tỉnh Hưng Yên" the first, when the second is met. */
  static int subject(Reading reading, List<Chunk> chunks, int i) {
    Chunk wide = chunks.get(i);
    if (!wide.is(ChunkKind.PLACE) && !wide.is(ChunkKind.HERE)) {
      return i;
    }
    boolean said = false;
    for (int j = i - 1; j >= Math.max(0, i - 2 * NEAR); j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return i;
      }
      said |= reading.lower().startsWith("là ", chunk.start());
      if (chunk.place() != null) {
        return said && width(chunk) < width(wide) ? j : i;
      }
    }
    return i;
  }

  /** 3 for a region or country, 2 for a province, 1 for a district, 0 for less. */
  static int width(Chunk chunk) {
    PlaceName name = chunk.place();
    if (name == null || name.has(Place.Level.REGION) || name.has(Place.Level.COUNTRY)) {
      return 3;
    }
    boolean isle = "island".equals(name.title()) && name.candidates().isEmpty();
    if (isle || "commune".equals(name.title()) || "zone".equals(name.title())) {
      return 0;
    }
    boolean town = "city".equals(name.title()) && name.has(Place.Level.DISTRICT);
    return name.has(Place.Level.PROVINCE) && !town ? 2 : 1;
  }

  /** A preposition of place stands before it. */
  boolean isInside(Reading reading, List<Chunk> chunks, int i) {
    return "in".equals(cue(reading, chunks.get(i)));
  }

  /** A place in brackets, a zone or a commune: it holds up to the next semicolon. */
  boolean isSmall(List<Chunk> chunks, int i) {
    PlaceName name = chunks.get(i).place();
    boolean small = name != null && ("zone".equals(name.title()) || "commune".equals(name.title()));
    return small || (i > 0 && chunks.get(i - 1).is(ChunkKind.OPEN));
  }

  boolean isFrame(Reading reading, List<Chunk> chunks, int i, int quantity) {
    String cue = cue(reading, chunks.get(i));
    if ("toward".equals(cue) && arrives(reading, chunks, i)) {
      return true;
    }
    if ("toward".equals(cue)
        || "trade".equals(cue)
        || isOneOfMany(chunks, i)
        || isBracketed(chunks, i)
        || isOrigin(reading, chunks, i)) {
      return false;
    }
    if ("rank".equals(cue) || isYardstick(reading, chunks, i)) {
      return quantity == i + 2 && chunks.get(i + 1).is(ChunkKind.OPEN);
    }
    PlaceName name = chunks.get(i).place();
    boolean country = name != null && name.has(Place.Level.COUNTRY);
    return !country || "in".equals(cue) || opensClause(chunks, i);
  }

  /** "khách Trung Quốc | đến | Việt Nam": there they are counted. */
  private static boolean arrives(Reading reading, List<Chunk> chunks, int i) {
    if (i < 1 || !chunks.get(i - 1).span().of(reading.lower()).equals("đến")) {
      return false;
    }
    for (int j = i - 2; j >= Math.max(0, i - NEAR); j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return false;
      }
      String words = chunk.span().of(reading.lower());
      if (words.startsWith("khách") || words.startsWith("du khách")) {
        return true;
      }
    }
    return false;
  }

  /** "Trường A (huyện Nam Đàn), trường B (huyện Thanh Chương)": each is of one of many. */
  private static boolean isBracketed(List<Chunk> chunks, int i) {
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

  /** "Xã Nghĩa Hành, lập từ ba xã của huyện Tân Kỳ, rộng …": what a place was made of. */
  private boolean isOrigin(Reading reading, List<Chunk> chunks, int i) {
    for (int j = i - 1; j >= 0 && j >= i - NEAR * 2; j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.OPEN) || chunk.kind().isHardStop()) {
        PhraseTable.Match<Cue> match = cues.at(reading.lower(), chunks.get(j + 1).start());
        return match != null && match.value().kind().equals("origin");
      }
    }
    return false;
  }

  /** "tại Lào", "GDP của Lào": there; else a country is the partner of the article's province. */
  boolean isAt(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match = match(reading, chunk);
    return match != null && match.value().note().equals("at");
  }

  private @Nullable String cue(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match = match(reading, chunk);
    return match == null ? null : match.value().kind();
  }

  private PhraseTable.@Nullable Match<Cue> match(Reading reading, Chunk chunk) {
    int end = chunk.start();
    while (end > 0 && reading.text().charAt(end - 1) == ' ') {
      end--;
    }
    return cues.endingAt(reading.lower(), end);
  }

  /** Other places stand beside it, with no quantity between. */
  private static boolean isOneOfMany(List<Chunk> chunks, int i) {
    return besides(chunks, i, -1) || besides(chunks, i, 1);
  }

  private static boolean besides(List<Chunk> chunks, int i, int step) {
    int next = i + step;
    int after = next + step;
    if (after < 0 || after >= chunks.size() || chunks.get(after).place() == null) {
      return false;
    }
    boolean nested =
        chunks.get(next).is(ChunkKind.COMMA)
            && (width(chunks.get(i)) != width(chunks.get(after))
                || isIsle(chunks.get(i)) != isIsle(chunks.get(after)));
    return !nested && (chunks.get(next).is(ChunkKind.COMMA) || chunks.get(next).is(ChunkKind.LINK));
  }

  private static boolean isIsle(Chunk chunk) {
    PlaceName name = chunk.place();
    return name != null && "island".equals(name.title());
  }

  /** "Ngoài ra, …": what is told beside goes on about the whole. */
  boolean goesBeside(Reading reading, Sentence sentence) {
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), sentence.span().start());
    return match != null && match.value().kind().equals("beside");
  }

  /** "so với bình quân cả nước", "đứng thứ 6 cả nước". */
  private boolean isYardstick(Reading reading, List<Chunk> chunks, int i) {
    for (int j = i - 1; j >= 0 && j >= i - NEAR; j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return false;
      }
      if (chunk.is(ChunkKind.DISCARD) || isRank(reading, chunk)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRank(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match =
        chunk.is(ChunkKind.VERB) ? cues.at(reading.lower(), chunk.start()) : null;
    return match != null && match.value().kind().equals("rank");
  }

  private static boolean opensClause(List<Chunk> chunks, int i) {
    boolean opens =
        i == 0
            || chunks.get(i - 1).is(ChunkKind.COMMA)
            || chunks.get(i - 1).is(ChunkKind.TIME)
            || chunks.get(i - 1).is(ChunkKind.DASH)
            || chunks.get(i - 1).kind().isHardStop();
    return opens && i + 1 < chunks.size() && !chunks.get(i + 1).is(ChunkKind.LINK);
  }
}
