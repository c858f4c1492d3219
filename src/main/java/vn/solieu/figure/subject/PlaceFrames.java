package vn.solieu.figure.subject;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
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

  /** Titles of what is less than a district. */
  private static final Set<String> SMALL = Set.of("zone", "commune", "hamlet");

  private static final String LEVEL = " cấp ";
  private static final String WITHIN = "trong tỉnh";

  /** The width of a region or a country. */
  private static final int WIDE = 3;

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> provinces;
  private final PhraseTable<String> ofLocal;
  private final PhraseTable<String> ofCommune;
  private final PhraseTable<String> former;
  private final PhraseTable<String> thisPlace;
  private final Place home;
  private final PlaceTrade trade;
  private final PlaceOrigin origins;
  private final PlaceYardstick yardsticks;

  PlaceFrames(Lexicon lexicon) {
    home = lexicon.gazetteer().country();
    trade = new PlaceTrade(lexicon);
    cues = CueTable.load(lexicon.resources(), "figure/place-cues.tsv");
    origins = new PlaceOrigin(cues);
    yardsticks = new PlaceYardstick(cues);
    ofCommune = ClosedWords.load(lexicon.resources(), "of-commune");
    ofLocal = ClosedWords.load(lexicon.resources(), "of-local");
    provinces = ClosedWords.load(lexicon.resources(), "province");
    thisPlace = ClosedWords.load(lexicon.resources(), "this-place");
    former = ClosedWords.load(lexicon.resources(), "former");
  }

  /** What is behind a place or opens a sentence that speaks of provinces as they were. */
  PhraseTable<String> former() {
    return former;
  }

  /** What points back to the place told before. */
  PhraseTable<String> thisPlace() {
    return thisPlace;
  }

  /** What the words of trade around a place make of it. */
  PlaceTrade trade() {
    return trade;
  }

  /** "63 tỉnh" are counted in the country, "26 địa phương cấp huyện" are not. */
  boolean countsProvinces(Reading reading, List<Chunk> chunks, Quantity quantity) {
    return quantity.value().intValue() > 1
        && ClosedWords.isOne(provinces, quantity.unit())
        && !isOfLevel(reading, chunks.getFirst().start(), quantity);
  }

  /** "Trong 26 địa phương cấp huyện, [21 địa phương]". */
  private static boolean isOfLevel(Reading reading, int start, Quantity quantity) {
    int end = Math.min(reading.lower().length(), quantity.span().end() + LEVEL.length());
    return reading.lower().indexOf(LEVEL, start, end) >= 0;
  }

  /** "của tỉnh", "trên địa bàn tỉnh" within a phrase. */
  static boolean isOfProvince(Reading reading, Chunk chunk) {
    if (!chunk.is(ChunkKind.CUT)) {
      return reading.lower().startsWith(WITHIN, chunk.start())
          && chunk.end() == chunk.start() + WITHIN.length();
    }
    return chunk.ends(reading, " tỉnh") && !chunk.begins(reading, "do ");
  }

  /** "toàn xã", "của xã". */
  boolean isOfCommune(Reading reading, Chunk chunk) {
    return chunk.isOne(reading, ofCommune);
  }

  /** "tỉnh" of the article, no part of another name ("Cục Thống kê tỉnh", "các tỉnh"). */
  boolean isHere(Reading reading, List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    boolean whole = chunk.is(ChunkKind.LOCAL) && !chunk.isSyllable(reading);
    return !"rank".equals(cue(reading, chunk))
        && (i == 0 || whole || !chunks.get(i - 1).is(ChunkKind.EMPTY));
  }

  /** "23 xã | của huyện". */
  boolean isOfLocal(Reading reading, Chunk chunk) {
    return chunk.is(ChunkKind.CUT) && chunk.isOne(reading, ofLocal);
  }

  /** "ba | tỉnh": of them all, of none alone. */
  boolean isOfMany(Reading reading, Chunk chunk) {
    return "many".equals(cue(reading, chunk));
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
    if (isle || SMALL.contains(Objects.requireNonNullElse(name.title(), ""))) {
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
    boolean small = name != null && SMALL.contains(Objects.requireNonNullElse(name.title(), ""));
    return small || (i > 0 && chunks.get(i - 1).is(ChunkKind.OPEN));
  }

  boolean isFrame(Reading reading, List<Chunk> chunks, int i, int quantity) {
    String cue = cue(reading, chunks.get(i));
    if ("toward".equals(cue) && arrives(reading, chunks, i)) {
      return true;
    }
    if ("toward".equals(cue)
        || "trade".equals(cue)
        || PlaceGroup.isOneOfMany(chunks, i)
        || PlaceGroup.isBracketed(chunks, i)
        || (quantity != i + 1 && origins.isOrigin(reading, chunks, i))
        || PlaceOrigin.isDateline(chunks, i)) {
      return false;
    }
    if (width(chunks.get(i)) < WIDE && PlaceGroup.isItem(reading, chunks, i)) {
      return true;
    }
    if ("rank".equals(cue) || yardsticks.is(reading, chunks, i)) {
      return isRanked(reading, chunks, i, quantity);
    }
    PlaceName name = chunks.get(i).place();
    if (name == null || !name.has(Place.Level.COUNTRY)) {
      return true;
    }
    return "in".equals(cue)
        || opensClause(chunks, i)
        || (name.candidates().contains(home) && trade.isOfAll(reading, chunks, i));
  }

  /** "so với cả nước (2,6%)", "thấp nhất Ba Tri 120.000 đồng": the number is its own. */
  private boolean isRanked(Reading reading, List<Chunk> chunks, int i, int quantity) {
    PhraseTable.Match<Cue> match = match(reading, chunks.get(i));
    boolean most = match != null && match.value().note().equals("most");
    return (quantity == i + 2 && chunks.get(i + 1).is(ChunkKind.OPEN))
        || (most && quantity == i + 1 && width(chunks.get(i)) < WIDE);
  }

  /** "khách Trung Quốc | đến | Việt Nam": there they are counted. */
  private boolean arrives(Reading reading, List<Chunk> chunks, int i) {
    if (i < 1 || !chunks.get(i - 1).says(reading, "đến")) {
      return false;
    }
    for (int j = i - 2; j >= Math.max(0, i - NEAR); j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(ChunkKind.COMMA) || chunk.kind().isHardStop()) {
        return false;
      }
      if (trade.isVisitors(reading, chunk)) {
        return true;
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

  /** "Ngoài ra, …": what is told beside goes on about the whole. */
  boolean goesBeside(Reading reading, Sentence sentence) {
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), sentence.span().start());
    return match != null && match.value().kind().equals("beside");
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
