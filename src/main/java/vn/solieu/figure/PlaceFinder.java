package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place a quantity is about among the chunks of its sentence: the nearest one before it
 * that is a frame ("riêng Phú Quốc ước đón …"), else one after it in its clause ("… tại TP.HCM").
 */
final class PlaceFinder {
  private final PlaceFrames frames;
  private final PlaceResolver resolver;
  private final PlaceSeries places;
  private final Reading reading;

  PlaceFinder(PlaceFrames frames, PlaceResolver resolver, PlaceSeries places, Reading reading) {
    this.frames = frames;
    this.resolver = resolver;
    this.places = places;
    this.reading = reading;
  }

  /** The place that the sentence itself gives to chunk {@code at}, or null. */
  @Nullable Located find(List<Chunk> chunks, int at, Quantity quantity, @Nullable Period period) {
    if (frames.countsProvinces(quantity)) {
      places.countAll();
      return resolver.country();
    }
    Located before = before(chunks, at, period);
    if (before != null) {
      return before;
    }
    Located after = quantity.isPercent() ? null : after(chunks, at, period);
    return after == null && places.countsAll() ? resolver.country() : after;
  }

  private @Nullable Located before(List<Chunk> chunks, int at, @Nullable Period period) {
    boolean crossed = false;
    boolean comma = false;
    for (int i = at - 1; i >= Math.max(0, at - Chunk.WINDOW); i--) {
      Chunk chunk = chunks.get(i);
      crossed |= chunk.is(ChunkKind.SEMICOLON) && ClauseOpening.names(reading, chunks, i + 1);
      comma |= chunk.is(ChunkKind.COMMA);
      Located here = located(chunks, PlaceFrames.smallest(chunks, i), at, crossed, period);
      if (here != null && !(comma && isWorld(chunk))) {
        return here;
      }
    }
    return null;
  }

  /** "Trong bối cảnh kinh tế thế giới khó khăn, …": the world is no frame over a comma. */
  private boolean isWorld(Chunk chunk) {
    return chunk.is(ChunkKind.PLACE) && chunk.span().of(reading.lower()).equals("thế giới");
  }

  private @Nullable Located located(
      List<Chunk> chunks, int i, int quantity, boolean crossed, @Nullable Period period) {
    Chunk chunk = chunks.get(i);
    return switch (chunk.kind()) {
      case HERE -> here(chunks, i, period);
      case LOCAL -> frames.isHere(reading, chunks, i) ? places.local() : null;
      case NATION -> frames.isFrame(reading, chunks, i, quantity) ? resolver.country() : null;
      case PLACE -> {
        PlaceName name = chunk.place();
        boolean partner = name != null && resolver.isAbroad(name) && !frames.isAt(reading, chunk);
        boolean reaches = !partner && (!crossed || !frames.isSmall(chunks, i));
        yield name != null && reaches && frames.isFrame(reading, chunks, i, quantity)
            ? resolver.resolve(name, chunk.span().of(reading.text()), period)
            : null;
      }
      default -> null;
    };
  }

  private @Nullable Located here(List<Chunk> chunks, int i, @Nullable Period period) {
    if (chunks.get(i).place() != null) {
      return resolver.home(period).as(PlaceBasis.STATED);
    }
    if (!frames.isHere(reading, chunks, i)) {
      return null;
    }
    Located home = resolver.home(period);
    Located spoken = places.province();
    boolean pointed = chunks.get(i).span().of(reading.lower()).endsWith("này");
    return spoken != null && (pointed || home.text() == null)
        ? spoken.as(PlaceBasis.INHERITED)
        : home;
  }

  private @Nullable Located after(List<Chunk> chunks, int at, @Nullable Period period) {
    for (int i = at + 1; i < Math.min(chunks.size(), at + Chunk.WINDOW); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.kind().isHardStop() || chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.OPEN)) {
        return null;
      }
      if (frames.isInside(reading, chunks, i)) {
        Located here = located(chunks, i, at, false, period);
        if (here != null) {
          return here;
        }
      }
    }
    return null;
  }
}
