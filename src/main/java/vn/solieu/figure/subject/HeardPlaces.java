package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Place;

/**
 * The places that a text names last, of figures or not, which "toàn huyện", "toàn thành phố" or
 * "toàn vùng" can mean.
 */
final class HeardPlaces {
  private final PlaceResolver resolver;
  private @Nullable Located region;
  private @Nullable Located district;
  private @Nullable Located town;
  private @Nullable Located commune;

  HeardPlaces(PlaceResolver resolver) {
    this.resolver = resolver;
  }

  /** Takes in what a sentence names, of figures or not: "UBND huyện Kim Động", "vùng Tây Bắc". */
  void hear(Reading reading, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      PlaceName name = chunk.place();
      Located place =
          name == null || !mayMean(name)
              ? null
              : resolver.resolve(name, chunk.span().of(reading.text()), null, null);
      if (name != null && place != null) {
        hear(name, place.as(PlaceBasis.INHERITED));
      }
    }
  }

  /** It could be one that such words mean: no province, no country. */
  private boolean mayMean(PlaceName name) {
    return name.has(Place.Level.REGION)
        || isDistrict(name)
        || "city".equals(name.title())
        || "commune".equals(name.title());
  }

  private void hear(PlaceName name, Located place) {
    if (name.has(Place.Level.REGION) && !resolver.abroad().is(name)) {
      region = place;
    } else if (isDistrict(name) && resolver.isSmall(place)) {
      district = place;
    } else if ("city".equals(name.title()) && resolver.isSmall(place)) {
      town = place;
    } else if ("commune".equals(name.title()) && resolver.hasHome()) {
      commune = place;
    }
  }

  private static boolean isDistrict(PlaceName name) {
    return name.title() == null
        ? name.has(Place.Level.DISTRICT) && !name.has(Place.Level.PROVINCE)
        : name.title().equals("district");
  }

  /** The region named last ("vùng Tây Nguyên …; toàn vùng …"), or null. */
  @Nullable Located region() {
    return region;
  }

  /** The district named last, or null. */
  @Nullable Located district() {
    return district;
  }

  /** The town named last, which "toàn thành phố" is in the article of a province, or null. */
  @Nullable Located town() {
    return town;
  }

  /** The commune named last, or null. */
  @Nullable Located commune() {
    return commune;
  }
}
