package vn.solieu.figure.subject;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text speaks of, or who speaks in it: the place of its figures where it has no province.
 */
final class SpokenPlace {
  private final PlaceResolver resolver;
  private final PlaceScope scope;
  private @Nullable Located office;
  private @Nullable Located firstOffice;
  private boolean economy;

  SpokenPlace(PlaceResolver resolver) {
    this.resolver = resolver;
    scope = new PlaceScope(resolver.country(), resolver.abroad()::isWorld);
  }

  /** Begins a sentence. */
  void next() {
    scope.next();
  }

  /** Takes in a place. */
  void see(Located place) {
    scope.see(place);
  }

  /** The sentence tells more of the whole. */
  void widen() {
    scope.widen();
  }

  /**
   * Takes in what an office of the sentence speaks for, null for none. One of another country
   * speaks for it in that sentence alone.
   */
  void office(@Nullable Located place) {
    office = place;
    boolean abroad = place != null && resolver.abroad().isForeign(place);
    if (firstOffice == null && !abroad) {
      firstOffice = place;
    }
  }

  /** What the first office of the text speaks for, or null. */
  @Nullable Located firstOffice() {
    return firstOffice;
  }

  /** The text tells what a whole country has. */
  void economy() {
    economy = true;
  }

  /** It told so before. */
  boolean isOfEconomy() {
    return economy;
  }

  /** "cả nước": in a text on another country that one, unless an office of this one speaks. */
  Located nation() {
    Located spoken = resolver.hasHome() || isOfficial() ? null : scope.spoken();
    return spoken != null && resolver.abroad().isForeign(spoken) ? spoken : resolver.country();
  }

  /** An office that speaks for all the country was named. */
  private boolean isOfficial() {
    return firstOffice != null && Objects.equals(firstOffice.text(), resolver.country().text());
  }

  /** What the sentences before speak of is the country. */
  boolean isNational() {
    Located place = place();
    return place != null && Objects.equals(place.text(), resolver.country().text());
  }

  /** What it is, or null. */
  @Nullable Located place() {
    if (office != null && resolver.abroad().isForeign(office)) {
      return office;
    }
    Located spoken = scope.spoken();
    if (spoken != null) {
      return spoken;
    }
    if (office != null || firstOffice != null) {
      return office == null ? firstOffice : office;
    }
    return economy ? resolver.country() : null;
  }
}
