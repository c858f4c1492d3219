package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.timing.Period;
import vn.solieu.lexicon.Place;

/**
 * Finds the place a quantity is about among the chunks of its sentence: the nearest one before it
 * that is a frame ("riêng Phú Quốc ước đón …"), else one after it in its clause ("… tại TP.HCM").
 */
final class PlaceFinder {
  /** Chunks that may name what a share is of. */
  private static final int NAME = 4;

  private final PlaceFrames frames;
  private final PlaceResolver resolver;
  private final PlaceSeries places;
  private final PlaceMeaning meaning;
  private final Reading reading;
  private final AttachedPlace attachments;
  private final PlaceOpening openings;
  private final ThisPlace pointed;

  PlaceFinder(PlaceFrames frames, PlaceResolver resolver, PlaceSeries places, Reading reading) {
    this.frames = frames;
    this.resolver = resolver;
    this.places = places;
    this.reading = reading;
    meaning = new PlaceMeaning(frames, resolver, places, reading);
    attachments = new AttachedPlace(frames, meaning, reading);
    pointed = new ThisPlace(frames.thisPlace(), places, reading);
    openings = new PlaceOpening(frames, meaning, reading);
  }

  /** Finds what a sentence without quantities is set in. */
  PlaceOpening openings() {
    return openings;
  }

  /** The place called so at chunk {@code i}, or null when it is none. */
  @Nullable Located named(List<Chunk> chunks, int i) {
    PlaceName name = chunks.get(i).place();
    return name == null ? null : meaning.named(chunks, i, name, null);
  }

  /** The place that the sentence itself gives to chunk {@code at}, or null. */
  @Nullable Located find(List<Chunk> chunks, int at, Quantity quantity, @Nullable Period period) {
    if (frames.countsProvinces(reading, chunks, quantity)) {
      Located region = region(chunks, pastCities(chunks, at + 1), period);
      if (region != null) {
        return region;
      }
      places.countAll();
      return resolver.country();
    }
    if ((!quantity.isPercent() || isLevel(chunks, at)) && isOfQuantity(chunks, at + 1)) {
      return resolver.country();
    }
    Located attached = attachments.find(chunks, at, period);
    if (attached != null) {
      return attached;
    }
    Located before = before(chunks, at, period);
    if (before != null) {
      return before;
    }
    Located here = pointed.find(chunks, at);
    if (here != null) {
      return here;
    }
    if (quantity.isPrice() && frames.trade().isInland(reading, chunks, at)) {
      return resolver.country();
    }
    Located after =
        quantity.isPercent() ? attachments.ofShare(chunks, at, period) : after(chunks, at, period);
    return after == null && places.countsAll() ? resolver.country() : after;
  }

  /** "13 tỉnh |, | thành". */
  private int pastCities(List<Chunk> chunks, int i) {
    boolean cities =
        i + 1 < chunks.size()
            && chunks.get(i).is(ChunkKind.COMMA)
            && reading.lower().startsWith("thành", chunks.get(i + 1).start());
    return !cities ? i : chunks.get(i + 1).place() == null ? i + 2 : i + 1;
  }

  /** "4 tỉnh | miền Trung". */
  private @Nullable Located region(List<Chunk> chunks, int i, @Nullable Period period) {
    PlaceName name = i < chunks.size() ? chunks.get(i).place() : null;
    return name != null && name.has(Place.Level.REGION)
        ? meaning.named(chunks, i, name, period)
        : null;
  }

  /** "thấp hơn mức [3,6 người/hộ] | của cả nước": that one alone is the country's. */
  private boolean isOfQuantity(List<Chunk> chunks, int i) {
    return i > 0
        && i < chunks.size()
        && chunks.get(i).is(ChunkKind.NATION)
        && chunks.get(i - 1).is(ChunkKind.QUANTITY)
        && reading.lower().startsWith("của", chunks.get(i).start());
  }

  /** "vượt mức [2,58%] của cả nước": what the whole itself reached, no part of it. */
  private boolean isLevel(List<Chunk> chunks, int at) {
    return at > 0
        && chunks.get(at - 1).is(ChunkKind.EMPTY)
        && reading.lower().startsWith("mức", chunks.get(at - 1).start());
  }

  /** "chiếm [9%] | sản lượng | cả nước": the whole of a share told of before. */
  private boolean isWhole(List<Chunk> chunks, int i) {
    if (i == 0 || !chunks.get(i).is(ChunkKind.NATION)) {
      return false;
    }
    int share = i - 1;
    while (share > 0 && i - share <= NAME && chunks.get(share).kind().isContent()) {
      share--;
    }
    return chunks.get(share).is(ChunkKind.QUANTITY)
        && reading.text().charAt(chunks.get(share).end() - 1) == '%';
  }

  private @Nullable Located before(List<Chunk> chunks, int at, @Nullable Period period) {
    boolean crossed = false;
    boolean comma = false;
    boolean parted = false;
    boolean over = false;
    for (int i = at - 1; i >= Math.max(0, at - Chunk.WINDOW); i--) {
      i = pastAside(chunks, i);
      Chunk chunk = chunks.get(i);
      if (isRest(chunk) && colon(chunks, i) > 0) {
        i = colon(chunks, i);
        continue;
      }
      crossed |=
          chunk.is(ChunkKind.SEMICOLON)
              && (at == i + 1 || ClauseOpening.names(reading, chunks, i + 1));
      over |= chunk.is(ChunkKind.SEMICOLON);
      comma |= chunk.is(ChunkKind.COMMA);
      parted |= chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.SEMICOLON);
      if ((parted && isOfQuantity(chunks, i))
          || isWhole(chunks, i)
          || (over && isBehind(chunks, i))) {
        continue;
      }
      if (!PlaceMeaning.mayBeOne(chunk)) {
        continue;
      }
      i = PlaceFrames.smallest(chunks, PlaceFrames.subject(reading, chunks, i));
      Located here = meaning.of(chunks, i, at, crossed, period);
      if (here != null && !(comma && openings.isWorld(chunks.get(i)))) {
        return here;
      }
    }
    return null;
  }

  /** "toàn tỉnh có 22 đô thị: Quy Nhơn là loại I, | còn lại | gồm …": the others of the whole. */
  private boolean isRest(Chunk chunk) {
    return reading.lower().startsWith("còn lại", chunk.start());
  }

  private static int colon(List<Chunk> chunks, int from) {
    int i = from;
    while (i > Math.max(0, from - Chunk.WINDOW) && !chunks.get(i).is(ChunkKind.COLON)) {
      i--;
    }
    return chunks.get(i).is(ChunkKind.COLON) ? i : -1;
  }

  /** What a clause named for itself and the next is not about. */
  private static boolean isBehind(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.NATION) ? isOwner(chunks, i) : isPassing(chunks, i);
  }

  /** ", | huyện Thanh Ba | về đích;": nothing is counted of it. */
  private static boolean isPassing(List<Chunk> chunks, int i) {
    if (i == 0 || !chunks.get(i).is(ChunkKind.PLACE) || !chunks.get(i - 1).is(ChunkKind.COMMA)) {
      return false;
    }
    int j = i + 1;
    while (!chunks.get(j).is(ChunkKind.SEMICOLON) && !chunks.get(j).is(ChunkKind.QUANTITY)) {
      j++;
    }
    return chunks.get(j).is(ChunkKind.SEMICOLON);
  }

  /** Before the brackets that close at {@code i} when they hold quantities of their own. */
  private static int pastAside(List<Chunk> chunks, int i) {
    boolean counts = false;
    for (int j = i; chunks.get(i).is(ChunkKind.CLOSE) && j >= Math.max(0, i - Chunk.WINDOW); j--) {
      counts |= chunks.get(j).is(ChunkKind.QUANTITY);
      if (chunks.get(j).is(ChunkKind.OPEN)) {
        return counts ? j : i;
      }
    }
    return i;
  }

  /** "30% nhu cầu xăng dầu | cả nước": it tells whose the noun before it is. */
  private static boolean isOwner(List<Chunk> chunks, int i) {
    return i > 0 && chunks.get(i - 1).kind().isContent() && !isOpening(chunks, i);
  }

  /** "Tính | cả nước, …": it opens the sentence for all that follows. */
  private static boolean isOpening(List<Chunk> chunks, int i) {
    return i == 1 && i + 1 < chunks.size() && chunks.get(i + 1).is(ChunkKind.COMMA);
  }

  /** "toàn tỉnh", whatever stands before it. */
  private boolean isWhole(Chunk chunk) {
    return chunk.is(ChunkKind.HERE)
        && chunk.place() == null
        && (reading.lower().startsWith("toàn", chunk.start())
            || reading.lower().startsWith("cả", chunk.start()));
  }

  /** "540 cửa hàng | trên toàn quốc". */
  private boolean isAllOver(Chunk chunk) {
    return chunk.is(ChunkKind.NATION)
        && (reading.lower().startsWith("trên", chunk.start())
            || reading.lower().startsWith("khắp", chunk.start()));
  }

  /** "13 công ty | điện | lực | khu vực miền Trung": where the counted are. */
  private static boolean isRegion(List<Chunk> chunks, int at, int i) {
    PlaceName name = chunks.get(i).place();
    return name != null && name.has(Place.Level.REGION) && areContent(chunks, at + 1, i);
  }

  private static boolean areContent(List<Chunk> chunks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!chunks.get(i).kind().isContent()) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Located after(List<Chunk> chunks, int at, @Nullable Period period) {
    int stop = Math.min(chunks.size(), at + Chunk.WINDOW);
    for (int i = at + 1; i < stop; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.kind().isHardStop() || chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.OPEN)) {
        return null;
      }
      int whole = chunk.is(ChunkKind.PLACE) ? PlaceGroup.whole(chunks, i) : -1;
      if (whole >= 0) {
        return meaning.of(chunks, whole, at, false, period);
      }
      if (!PlaceMeaning.mayBeOne(chunk)) {
        continue;
      }
      if (frames.isInside(reading, chunks, i)
          || isWhole(chunk)
          || isAllOver(chunk)
          || isRegion(chunks, at, i)
          || (i == at + 1 && frames.isOfLocal(reading, chunk))) {
        Located here = meaning.of(chunks, i, at, false, period);
        if (here != null) {
          return here;
        }
      }
    }
    return null;
  }
}
