package vn.solieu.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places that news names, each with the days in which it was so: 63 provinces until 2025-06-30
 * and 34 from the next day, districts until the same day, regions and countries. One name may stand
 * for several places ("Châu Thành") and one place have several names ("Thừa Thiên Huế", "TT-Huế").
 * Spellings with either place of the tone mark are the same ("Hòa Bình", "Hoà Bình").
 *
 * <p>Known weakness: provinces before 2008 are there only as far as Hà Tây.
 */
public final class Gazetteer {
  private final PhraseTable<List<Place>> byName;
  private final PhraseTable<String> regions;
  private final List<String> regionNames;

  /** The places of the names that provinces have in the tables, which are asked for most. */
  private final Map<String, List<Place>> byPrint = new HashMap<>();

  private final Map<String, List<Place>> byCode;
  private final Set<Place> cities;
  private final Place country;

  private Gazetteer(
      PhraseTable<List<Place>> byName,
      PhraseTable<String> regions,
      List<String> regionNames,
      Map<String, List<Place>> byCode,
      Set<Place> cities) {
    this.byName = byName;
    this.regions = regions;
    this.regionNames = List.copyOf(regionNames);
    this.byCode = byCode;
    this.cities = cities;
    byCode.values().forEach(places -> places.forEach(this::file));
    country = choose(named("Việt Nam"), LocalDate.EPOCH).orElseThrow();
  }

  static Gazetteer load(Resources resources) {
    GazetteerTables tables = new GazetteerTables(resources);
    PhraseTable.Builder<List<Place>> names = PhraseTable.builder(resources);
    PhraseTable.Builder<String> regions = PhraseTable.builder(resources);
    List<String> regionNames = new ArrayList<>();
    tables
        .byName()
        .forEach((name, places) -> {
          names.add(name, List.copyOf(places));
          if (places.stream().anyMatch(place -> place.level() == Place.Level.REGION)) {
            regions.add(name, name);
            regionNames.add(name);
          }
        });
    Map<String, List<Place>> codes = new LinkedHashMap<>();
    for (Place province : tables.provinces()) {
      codes.computeIfAbsent(String.valueOf(province.code()), c -> new ArrayList<>()).add(province);
    }
    return new Gazetteer(
        names.build(), regions.build(), regionNames, codes, Set.copyOf(tables.cities()));
  }

  /**
   * The places whose name begins at {@code start} of a text, the longest name first tried; null
   * when there is none. The caller looks at capitals.
   */
  public PhraseTable.@Nullable Match<List<Place>> at(Folded text, int start) {
    return byName.at(text, start);
  }

  /** The name of a region begins at {@code start} of a text: some are printed in small letters. */
  public boolean isRegionAt(Folded text, int start) {
    return regions.at(text, start) != null;
  }

  /** The names of regions, in every spelling. */
  public List<String> regions() {
    return regionNames;
  }

  /** Every place that ever had this name or spelling. */
  public List<Place> named(String name) {
    List<Place> printed = byPrint.get(name);
    return printed == null ? folded(name) : printed;
  }

  private void file(Place place) {
    byPrint.put(place.name(), folded(place.name()));
  }

  private List<Place> folded(String name) {
    Folded folded = Folded.of(name.strip());
    PhraseTable.Match<List<Place>> match = byName.at(folded, 0);
    return match != null && match.end() == folded.length() ? match.value() : List.of();
  }

  /**
   * What a name means on a day: the widest place that had it then ("Tuyên Quang", the province),
   * else the one that had it nearest to the day ("Bình Dương" in 2026 is the former province).
   */
  public Optional<Place> find(String name, LocalDate date) {
    return choose(named(name), date);
  }

  /** The province of this name or spelling on a day, a former one if none has it then. */
  public Optional<Place> province(String name, LocalDate date) {
    Place best = null;
    for (Place place : named(name)) {
      if (place.level() == Place.Level.PROVINCE && (best == null || better(place, best, date))) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The province with this code on a day. */
  public Optional<Place> byCode(String code, LocalDate date) {
    return byCode.getOrDefault(code, List.of()).stream().filter(p -> p.validOn(date)).findFirst();
  }

  /** A province that is a city: "Hải Phòng". */
  public boolean isCity(Place province) {
    return cities.contains(province);
  }

  /** The country itself. */
  public Place country() {
    return country;
  }

  /**
   * The province that a place lies in on a day: of a district its province, of a province that has
   * ended the one it went into, of a province itself. Empty for regions and countries.
   */
  public Optional<Place> provinceOf(Place place, LocalDate date) {
    return switch (place.level()) {
      case REGION, COUNTRY -> Optional.empty();
      case PROVINCE ->
          place.validOn(date)
              ? Optional.of(place)
              : heir(place, date).or(() -> byCode(String.valueOf(place.code()), date));
      case DISTRICT ->
          Optional.ofNullable(place.province())
              .flatMap(name -> province(name, lastDay(place)))
              .flatMap(province -> provinceOf(province, date));
    };
  }

  private static LocalDate lastDay(Place place) {
    return place.until().equals(LocalDate.MAX) ? place.from() : place.until();
  }

  private Optional<Place> heir(Place place, LocalDate date) {
    String next = place.successor();
    return next == null || date.isBefore(place.from()) ? Optional.empty() : byCode(next, date);
  }

  /** Code of the province that took in the one with this code, itself where nothing changed. */
  public Optional<String> successor(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(p -> !p.until().equals(LocalDate.MAX))
        .findFirst()
        .map(Place::successor)
        .or(() -> byCode.containsKey(code) ? Optional.of(code) : Optional.empty());
  }

  /** The provinces of before July 2025 that today's province with this code is made of. */
  public List<Place> mergedFrom(String newCode) {
    List<Place> parts = new ArrayList<>();
    for (Collection<Place> places : byCode.values()) {
      for (Place place : places) {
        boolean lasts = newCode.equals(place.code()) && place.from().equals(LocalDate.MIN);
        boolean went = newCode.equals(place.successor()) && place.until().getYear() == 2025;
        if (went || (lasts && place.until().equals(LocalDate.MAX))) {
          parts.add(place);
        }
      }
    }
    return parts;
  }

  /** Every province of every time, by code. */
  public Collection<Place> provinces() {
    return new LinkedHashSet<>(byCode.values().stream().flatMap(List::stream).toList());
  }

  /** What a name that all of {@code places} had means on a day; see {@link #find}. */
  public static Optional<Place> choose(List<Place> places, LocalDate date) {
    Place best = null;
    for (Place place : places) {
      if (best == null || better(place, best, date)) {
        best = place;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean better(Place place, Place than, LocalDate date) {
    if (place.validOn(date) != than.validOn(date)) {
      return place.validOn(date);
    }
    if (place.level() != than.level()) {
      return place.level().compareTo(than.level()) < 0;
    }
    return place.from().isAfter(than.from()) && !place.from().isAfter(date);
  }
}
