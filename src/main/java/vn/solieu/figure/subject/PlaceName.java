package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Place;

/**
 * A place as a text names it.
 *
 * @param name the name without its title: "Kim Động"
 * @param title kind of the title before it ("province", "city", "district", "commune", "island",
 *     "hamlet"), or null
 * @param candidates the places of that name, none for a commune the gazetteer does not hold
 */
public record PlaceName(String name, @Nullable String title, List<Place> candidates) {
  public PlaceName {
    candidates = List.copyOf(candidates);
  }

  boolean has(Place.Level level) {
    return holds(candidates, level);
  }

  /** All the places, of which there are some, are of that level. */
  static boolean holdsOnly(List<Place> places, Place.Level level) {
    for (Place place : places) {
      if (place.level() != level) {
        return false;
      }
    }
    return !places.isEmpty();
  }

  /** One of the places is of that level. */
  static boolean holds(List<Place> places, Place.Level level) {
    for (Place place : places) {
      if (place.level() == level) {
        return true;
      }
    }
    return false;
  }
}
