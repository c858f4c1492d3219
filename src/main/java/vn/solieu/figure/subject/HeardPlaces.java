package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Place;

/**
 * The places that a text names last, of figures or not, which "toàn huyện", "toàn thành phố" or
 * "toàn vùng" can mean. What a name means is looked up when such words ask for it.
 */
final class HeardPlaces {
  private final PlaceResolver resolver;
  private final Reading reading;
  private final Kind regions = new Kind(false);
  private final Kind districts = new Kind(true);
  private final Kind towns = new Kind(true);
  private final Kind communes = new Kind(false);

  HeardPlaces(PlaceResolver resolver, Reading reading) {
    this.resolver = resolver;
    this.reading = reading;
  }

  /** The names of one kind. */
  private final class Kind {
    /** Only those that are less than a province count. */
    private final boolean small;

    private final List<Chunk> unread = new ArrayList<>();
    private @Nullable Located last;

    Kind(boolean small) {
      this.small = small;
    }

    /** The place named last, or null. */
    @Nullable Located last() {
      for (int i = unread.size() - 1; i >= 0; i--) {
        Located place = place(unread.get(i));
        if (place != null && (!small || resolver.isSmall(place))) {
          last = place.as(PlaceBasis.INHERITED);
          break;
        }
      }
      unread.clear();
      return last;
    }
  }

  private @Nullable Located place(Chunk chunk) {
    PlaceName name = chunk.place();
    return name == null
        ? null
        : resolver.resolve(name, chunk.span().of(reading.text()), null, null);
  }

  /** Takes in what a sentence names, of figures or not: "UBND huyện Kim Động", "vùng Tây Bắc". */
  void hear(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      PlaceName name = chunk.place();
      Kind kind = name == null ? null : kind(name);
      if (kind != null) {
        kind.unread.add(chunk);
      }
    }
  }

  /** The kind of places that such words could mean by a name: no province, no country. */
  private @Nullable Kind kind(PlaceName name) {
    if (name.has(Place.Level.REGION) && !resolver.abroad().is(name)) {
      return regions;
    }
    if (isDistrict(name)) {
      return districts;
    }
    if ("city".equals(name.title())) {
      return towns;
    }
    return "commune".equals(name.title()) && resolver.hasHome() ? communes : null;
  }

  private static boolean isDistrict(PlaceName name) {
    return name.title() == null
        ? name.has(Place.Level.DISTRICT) && !name.has(Place.Level.PROVINCE)
        : name.title().equals("district");
  }

  /** The region named last ("vùng Tây Nguyên …; toàn vùng …"), or null. */
  @Nullable Located region() {
    return regions.last();
  }

  /** The district named last, or null. */
  @Nullable Located district() {
    return districts.last();
  }

  /** The town named last, which "toàn thành phố" is in the article of a province, or null. */
  @Nullable Located town() {
    return towns.last();
  }

  /** The commune named last, or null. */
  @Nullable Located commune() {
    return communes.last();
  }
}
