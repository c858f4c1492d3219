package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.timing.Period;
import vn.solieu.lexicon.Place;

/**
 * Says in which province a small place lies, from the words around: the one named after it ("xã Mỹ
 * Lý (Nghệ An)", "đảo Thổ Châu, huyện Phú Quốc, Kiên Giang"), else, where the article has none of
 * its own, the nearest before it.
 */
final class PlaceOwner {
  private final PlaceResolver resolver;
  private final PlaceSeries places;
  private final Reading reading;

  PlaceOwner(PlaceResolver resolver, PlaceSeries places, Reading reading) {
    this.resolver = resolver;
    this.places = places;
    this.reading = reading;
  }

  /** The province of the place that is chunk {@code i}, null when nothing near tells. */
  @Nullable Located of(List<Chunk> chunks, int i, @Nullable Period period) {
    int next = i;
    while (next + 2 < chunks.size()
        && (chunks.get(next + 1).is(ChunkKind.COMMA) || chunks.get(next + 1).is(ChunkKind.OPEN))
        && chunks.get(next + 2).place() != null
        && PlaceFrames.width(chunks.get(next + 2)) > PlaceFrames.width(chunks.get(next))) {
      next += 2;
      if (isProvince(chunks.get(next))) {
        return at(chunks.get(next), period);
      }
    }
    return resolver.hasHome() ? null : before(chunks, i, period);
  }

  /** The province named last before chunk {@code i}. */
  @Nullable Located before(List<Chunk> chunks, int i, @Nullable Period period) {
    for (int j = i - 1; j >= Math.max(0, i - Chunk.WINDOW); j--) {
      if (isProvince(chunks.get(j))) {
        return at(chunks.get(j), period);
      }
    }
    return places.province();
  }

  private @Nullable Located at(Chunk chunk, @Nullable Period period) {
    PlaceName name = chunk.place();
    return name == null
        ? null
        : resolver.resolve(name, chunk.span().of(reading.text()), period, null);
  }

  private static boolean isProvince(Chunk chunk) {
    PlaceName name = chunk.place();
    return name != null && name.has(Place.Level.PROVINCE) && PlaceFrames.width(chunk) == 2;
  }
}
