package vn.solieu.figure.subject;

import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The place that an article without a province is speaking of, handed on from sentence to sentence:
 * the widest one of the last sentence that named any; when that one sets provinces side by side,
 * the country or region told of before.
 */
final class PlaceScope {
  private final Located country;
  private final Predicate<Located> world;
  private @Nullable Located spoken;
  private @Nullable Located widest;
  private @Nullable Located whole;
  private boolean apart;
  private boolean named;

  PlaceScope(Located country, Predicate<Located> world) {
    this.country = country;
    this.world = world;
  }

  /** Begins a sentence. */
  void next() {
    if (named) {
      spoken = apart ? whole : widest;
      whole = isWhole(spoken) ? spoken : whole;
    }
    widest = null;
    apart = false;
    named = false;
  }

  /** The country or a region, which a text comes back to from its provinces. */
  private boolean isWhole(@Nullable Located place) {
    boolean all = place != null && Objects.equals(place.text(), country.text());
    boolean wide = place != null && place.code() == null && province(place) == null;
    return all || (place != null && wide && !world.test(place));
  }

  /** A place that the sentence names for a figure, or in passing. */
  void see(Located place) {
    named = true;
    if (widest == null || holds(place, widest)) {
      widest = place;
    } else if (!holds(widest, place)) {
      Located province = shared(widest, place);
      apart |= province == null;
      widest = province == null ? widest : province;
    }
  }

  /** From a place in a province to that province. */
  void widen() {
    spoken = spoken == null || province(spoken) == null ? spoken : shared(spoken, spoken);
  }

  /** What the sentences before speak of, or null. */
  @Nullable Located spoken() {
    return spoken;
  }

  private boolean holds(Located wide, Located place) {
    String outer = wide.text();
    String inner = place.text();
    return Objects.equals(outer, inner)
        || Objects.equals(outer, country.text())
        || (inner != null && inner.endsWith(", " + outer));
  }

  /** Of "An Biên, Kiên Giang" and "Thổ Châu, Kiên Giang" the province. */
  private static @Nullable Located shared(Located a, Located b) {
    String province = province(a);
    return province != null && province.equals(province(b))
        ? new Located(province, a.code(), a.basis())
        : null;
  }

  private static @Nullable String province(Located place) {
    String text = place.text();
    int comma = text == null ? -1 : text.indexOf(", ");
    return text == null || comma < 0 ? null : text.substring(comma + 2);
  }
}
