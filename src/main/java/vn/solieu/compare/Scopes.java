package vn.solieu.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.index.Folding;
import vn.solieu.index.PlaceKeys;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;
import vn.solieu.text.PartialDate;

/**
 * Names of places → {@link Scope}: "Thừa Thiên Huế" and "Huế" are one; "Hưng Yên" of 2024 and the
 * Hưng Yên that Thái Bình went into are two. "Hưng Yên" of 2024 printed after the merger may be
 * either, that of 2019 is the old one.
 */
public final class Scopes {
  /** First day of the provinces of 2025. */
  public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private static final String FORMER = " cũ";

  /** Times before it are hardly ever told again within the new borders. */
  private static final LocalDate RECALCULATED = LocalDate.of(2024, 1, 1);

  private final Gazetteer gazetteer;
  private final PlaceKeys keys;

  public Scopes(Lexicon lexicon) {
    gazetteer = lexicon.gazetteer();
    keys = new PlaceKeys(lexicon);
  }

  /** The scope of a figure published on a day, or null when its place is unknown. */
  public @Nullable Scope of(Figure figure, @Nullable PartialDate published) {
    if (figure.place() == null) {
      return null;
    }
    LocalDate end = figure.period() == null ? null : figure.period().last();
    return of(figure.place(), end, published == null ? null : published.last());
  }

  /**
   * @param end last day of the period it is about, or null
   * @param published when it was printed, or null
   */
  public Scope of(String name, @Nullable LocalDate end, @Nullable LocalDate published) {
    String given = name.strip();
    boolean former = given.endsWith(FORMER);
    String bare = bare(given);
    Optional<Place> place = gazetteer.province(keys.label(bare), MERGER.minusDays(1));
    if (place.isEmpty() || place.get().code() == null) {
      return new Scope(key(bare), Scope.Boundary.FIXED, whole(bare));
    }
    return new Scope(place.get().code(), boundary(place.get(), former, end, published), true);
  }

  /** "Hưng Yên" of "Hưng Yên cũ". */
  public static String bare(String place) {
    return place.endsWith(FORMER) ? place.substring(0, place.length() - FORMER.length()) : place;
  }

  /** "Kim Động, Hưng Yên" → "kim dong,hung yen". */
  private static String key(String name) {
    return Arrays.stream(name.split(",")).map(Folding::key).collect(Collectors.joining(","));
  }

  private boolean whole(String name) {
    List<Place> places = gazetteer.named(name);
    return !places.isEmpty() && places.getFirst().level() != Place.Level.DISTRICT;
  }

  private Scope.Boundary boundary(
      Place place, boolean former, @Nullable LocalDate end, @Nullable LocalDate published) {
    Place now = gazetteer.province(place.name(), MERGER).orElse(place);
    if (now.equals(place)) {
      return place.validOn(MERGER) ? Scope.Boundary.FIXED : Scope.Boundary.OLD;
    }
    boolean after = published == null || !published.isBefore(MERGER);
    if (former || !after) {
      return Scope.Boundary.OLD;
    }
    if (end != null && end.isBefore(RECALCULATED)) {
      return Scope.Boundary.OLD;
    }
    boolean recent = end != null && !end.isBefore(MERGER);
    if (recent) {
      return Scope.Boundary.NEW;
    }
    return published == null && end != null ? Scope.Boundary.OLD : Scope.Boundary.UNKNOWN;
  }

  /** Keys of the provinces of before July 2025 that today's province of this key is made of. */
  public List<Place> parts(Scope scope) {
    return gazetteer
        .byCode(scope.key(), MERGER.minusDays(1))
        .flatMap(old -> gazetteer.province(old.name(), MERGER))
        .map(now -> gazetteer.mergedFrom(String.valueOf(now.code())))
        .orElse(List.of());
  }
}
