package vn.solieu.figure.subject;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.timing.Period;
import vn.solieu.lexicon.PhraseTable;

/** What place a name, "toàn tỉnh", "huyện" or "cả nước" stands for where it stands. */
final class PlaceMeaning {
  /** From one quantity of a list of places to the place of the one before it. */
  private static final int LIST = 4;

  private final PlaceFrames frames;
  private final PlaceResolver resolver;
  private final PlaceSeries places;
  private final PlaceOwner owner;
  private final Reading reading;
  private final PhraseTable<String> former;

  PlaceMeaning(PlaceFrames frames, PlaceResolver resolver, PlaceSeries places, Reading reading) {
    former = frames.former();
    this.frames = frames;
    this.resolver = resolver;
    this.places = places;
    this.reading = reading;
    owner = new PlaceOwner(resolver, places, reading);
  }

  /**
   * The place that chunk {@code i} gives to the quantity that is chunk {@code quantity}, or null.
   *
   * @param crossed a clause with a subject of its own begins between them
   */
  @Nullable Located of(
      List<Chunk> chunks, int i, int quantity, boolean crossed, @Nullable Period period) {
    Chunk chunk = chunks.get(i);
    return switch (chunk.kind()) {
      case HERE -> here(chunks, i, period);
      case CUT, WORD -> owning(chunks, i, period);
      case LOCAL -> frames.isHere(reading, chunks, i) ? local(chunks, i, period) : null;
      case NATION -> frames.isFrame(reading, chunks, i, quantity) ? places.spoken().nation() : null;
      case PLACE -> {
        PlaceName name = chunk.place();
        boolean partner = name != null && isPartner(chunks, chunk, name, quantity);
        boolean reaches = !partner && (!crossed || !frames.isSmall(chunks, i));
        yield name != null && reaches && frames.isFrame(reading, chunks, i, quantity)
            ? named(chunks, i, name, period)
            : null;
      }
      default -> null;
    };
  }

  /** A chunk of that kind may give a place; the others never do. */
  static boolean mayBeOne(Chunk chunk) {
    return switch (chunk.kind()) {
      case HERE, CUT, WORD, LOCAL, NATION, PLACE -> true;
      default -> false;
    };
  }

  /** "của tỉnh", "của huyện". */
  private @Nullable Located owning(List<Chunk> chunks, int i, @Nullable Period period) {
    if (frames.isOfLocal(reading, chunks.get(i))) {
      return local(chunks, i, period);
    }
    boolean home = resolver.hasHome() && PlaceFrames.isOfProvince(reading, chunks.get(i));
    return home ? resolver.home(period) : null;
  }

  /** Another country that a province, or in a sentence on trade the country, has to do with. */
  private boolean isPartner(List<Chunk> chunks, Chunk chunk, PlaceName name, int quantity) {
    if (!resolver.abroad().is(name) || !(resolver.hasHome() || tradesHere(chunks, quantity))) {
      return false;
    }
    return !frames.isAt(reading, chunk) && !isNext(chunks, quantity);
  }

  /** The text is on the country, and this sentence or the one before tells of its trade. */
  private boolean tradesHere(List<Chunk> chunks, int quantity) {
    return places.spoken().isNational()
        && (trades(places.before(), places.before().size()) || trades(chunks, quantity));
  }

  private boolean trades(List<Chunk> sentence, int quantity) {
    return frames.trade().trades(reading, sentence, quantity);
  }

  /** "ở Đài Loan [1.200 người], | Nhật Bản | [900 người]": the next of a list of countries. */
  private boolean isNext(List<Chunk> chunks, int quantity) {
    int before = quantity - LIST;
    return before >= 0
        && chunks.get(quantity - 1).place() != null
        && chunks.get(quantity - 2).is(ChunkKind.COMMA)
        && chunks.get(before + 1).is(ChunkKind.QUANTITY)
        && chunks.get(before).place() != null
        && (frames.isAt(reading, chunks.get(before)) || isNext(chunks, before + 1));
  }

  /** The place called {@code name} at chunk {@code i}, or null when it is none. */
  @Nullable Located named(List<Chunk> chunks, int i, PlaceName name, @Nullable Period period) {
    String printed = chunks.get(i).span().of(reading.text());
    Located place = resolver.resolve(name, printed, period, owner.of(chunks, i, period));
    if (place != null && "hamlet".equals(name.title())) {
      places.pastHamlet(place);
    }
    if (place != null && "commune".equals(name.title())) {
      places.within(place);
    }
    return place != null && isFormer(chunks, i) ? resolver.former(place) : place;
  }

  /** "Bắc Ninh (cũ)", "Trước sáp nhập, Bắc Ninh …": the province of that name before 2025-07-01. */
  private boolean isFormer(List<Chunk> chunks, int i) {
    int end = chunks.get(i).end();
    int open = end < reading.lower().length() && reading.lower().charAt(end) == ' ' ? end + 1 : end;
    boolean bracket = open < reading.lower().length() && reading.lower().charAt(open) == '(';
    return former.at(reading.lower(), bracket ? open + 1 : open) != null
        || former.at(reading.lower(), chunks.getFirst().start()) != null;
  }

  /**
   * "Ở Cần Thơ, lãnh đạo ngành cho hay | thành phố | sẽ": of the one that the sentence opens with.
   */
  private @Nullable Located opened(List<Chunk> chunks, int i, @Nullable Period period) {
    for (int j = 0; j < Math.min(i, 2); j++) {
      PlaceName name = chunks.get(j).place();
      boolean other = name != null && PlaceFrames.width(chunks.get(j)) == 2;
      if (name != null && other && frames.isInside(reading, chunks, j)) {
        return named(chunks, j, name, period);
      }
    }
    return null;
  }

  private @Nullable Located here(List<Chunk> chunks, int i, @Nullable Period period) {
    if (chunks.get(i).place() != null) {
      return resolver.home(period).as(PlaceBasis.STATED);
    }
    if (frames.isOfMany(reading, chunks.get(i))) {
      return Located.NOWHERE;
    }
    if (!frames.isHere(reading, chunks, i)) {
      return null;
    }
    Located opened = opened(chunks, i, period);
    if (opened != null) {
      return opened;
    }
    Located home = resolver.home(period);
    boolean pointed = chunks.get(i).span().of(reading.lower()).endsWith("này");
    if (!resolver.hasHome()) {
      Located spoken = owner.before(chunks, i, period);
      return spoken == null ? null : spoken.as(PlaceBasis.INHERITED);
    }
    Located town = resolver.isOfCity() ? null : places.heard().town();
    if (town != null && chunks.get(i).span().of(reading.lower()).endsWith("thành phố")) {
      return town;
    }
    Located spoken = places.province();
    return spoken != null && pointed ? spoken.as(PlaceBasis.INHERITED) : home;
  }

  /** "Theo Chủ tịch UBND huyện Thạch Thất, huyện có …": the one named last; none is no province. */
  private @Nullable Located local(List<Chunk> chunks, int i, @Nullable Period period) {
    if (chunks.get(i).span().of(reading.lower()).endsWith("vùng")) {
      return Objects.requireNonNullElse(places.heard().region(), Located.NOWHERE);
    }
    boolean commune = frames.isOfCommune(reading, chunks.get(i));
    int widest = commune ? 0 : 1;
    for (int j = i - 1; j >= Math.max(0, i - Chunk.WINDOW); j--) {
      PlaceName name = chunks.get(j).place();
      if (name != null && PlaceFrames.width(chunks.get(j)) <= widest) {
        return resolver.resolve(
            name, chunks.get(j).span().of(reading.text()), period, owner.of(chunks, j, period));
      }
    }
    Located local = commune && places.commune() != null ? places.commune() : places.local();
    boolean whole = chunks.get(i).span().of(reading.lower()).indexOf(' ') > 0;
    return local == null && whole ? Located.NOWHERE : local;
  }
}
