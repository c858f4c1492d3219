package vn.solieu.figure.subject;

import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Place;

/** Tells what is not of this country: "Thái Lan", "EU", "thế giới". */
final class Abroad {
  private static final String WORLD = "thế giới";

  private final Gazetteer gazetteer;

  Abroad(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A foreign country, or a part of the world that is more than one. */
  boolean is(PlaceName name) {
    boolean abroad = false;
    for (Place place : name.candidates()) {
      boolean country = place.level() == Place.Level.COUNTRY;
      if (country && place.equals(gazetteer.country())) {
        return false;
      }
      abroad |= country || isOfWorld(place);
    }
    return abroad;
  }

  /** A part of the world. */
  static boolean isOfWorld(Place place) {
    return place.level() == Place.Level.REGION && place.code() != null;
  }

  /** Not of this country alone: "thế giới", "Thái Lan". */
  boolean isWorld(Located place) {
    String text = place.text();
    if (text == null) {
      return false;
    }
    for (Place known : gazetteer.named(text)) {
      if (known.level() == Place.Level.REGION
          && !known.name().equals(WORLD)
          && known.code() == null) {
        return false;
      }
    }
    return true;
  }

  /** A country, not this one. */
  boolean isForeign(Located place) {
    String text = place.text();
    if (text == null) {
      return false;
    }
    for (Place known : gazetteer.named(text)) {
      if (known.level() == Place.Level.COUNTRY && !known.equals(gazetteer.country())) {
        return true;
      }
    }
    return false;
  }
}
