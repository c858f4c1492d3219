package vn.solieu.figure.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.timing.Period;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Place;
import vn.solieu.text.Document;

/**
 * Says which place a name is in an article: "Châu Thành" in an article on Long An is the district
 * there, "TP Thái Bình" the town and "Thái Bình" the province. A name of a district elsewhere
 * counts only with its title.
 */
public final class PlaceResolver {
  private static final LocalDate UNDATED = LocalDate.of(2025, 6, 30);

  private static final List<String> DISTRICTS = List.of(" huyện ", " thị xã ", " quận ");

  private static final List<String> REGIONS = List.of("vùng ", "khu vực ");

  private final Gazetteer gazetteer;
  private final Abroad abroad;
  private final LocalDate date;
  private final boolean undated;
  private final @Nullable String province;
  private final @Nullable Place home;

  public PlaceResolver(Gazetteer gazetteer, Document document) {
    this.gazetteer = gazetteer;
    abroad = new Abroad(gazetteer);
    undated = document.date() == null;
    date = document.date() == null ? UNDATED : document.date().last();
    province = document.province() == null ? null : untitled(document.province());
    home = province == null ? null : gazetteer.find(province, date).orElse(null);
  }

  /**
   * Of "TP Hồ Chí Minh" the name alone, for "TP.HCM" as well; a name that is not known as it is.
   */
  private String untitled(String name) {
    for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
      String bare = name.substring(at).strip();
      Optional<Place> place = gazetteer.find(bare, date);
      if (place.isPresent()) {
        return Capitals.isAcronym(bare) ? place.get().name() : bare;
      }
    }
    return name;
  }

  /** The article's own province. */
  public Located home(@Nullable Period period) {
    return province == null
        ? Located.NOWHERE
        : new Located(
            province, home == null ? null : code(home, period), PlaceBasis.SOURCE_DEFAULT);
  }

  /** What is not of this country. */
  Abroad abroad() {
    return abroad;
  }

  public boolean isHome(PlaceName name) {
    String title = name.title() == null ? "" : name.title();
    if (home == null || title.equals("zone") || title.equals("commune")) {
      return false;
    }
    Place place = choose(name, title);
    return place != null && isHome(place);
  }

  /** Less than a province. */
  public boolean isSmall(Located place) {
    String text = place.text();
    return text != null && text.indexOf(',') > 0;
  }

  /** Where a company called after a province or region is: "Nhiệt điện Hải Phòng"; no bank. */
  Located calledAfter(String name) {
    for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
      boolean free = !Character.isUpperCase(name.charAt(name.lastIndexOf(' ', at - 1) + 1));
      Place place = free ? find(name.substring(at + 1)) : null;
      if (place != null && place.level() == Place.Level.PROVINCE) {
        return new Located(place.name(), code(place, null), PlaceBasis.INHERITED);
      }
      if (place != null && place.level() == Place.Level.REGION && !Abroad.isOfWorld(place)) {
        return new Located(name.substring(at + 1), null, PlaceBasis.INHERITED);
      }
    }
    return Located.NOWHERE;
  }

  /** Of "Trung tâm Y tế huyện Kim Động" the district, or null. */
  @Nullable Located inDistrict(String name) {
    for (String title : DISTRICTS) {
      int at = name.lastIndexOf(title);
      String rest = at < 0 ? "" : name.substring(at + title.length());
      PlaceName place =
          rest.isEmpty() ? null : new PlaceName(rest, "district", gazetteer.named(rest));
      if (place != null && place.has(Place.Level.DISTRICT)) {
        Located found = resolve(place, rest, null, null);
        return found == null ? null : found.as(PlaceBasis.INHERITED);
      }
    }
    return null;
  }

  /** The country. */
  public Located country() {
    Place country = gazetteer.country();
    return new Located(country.name(), country.code(), PlaceBasis.STATED);
  }

  /** The article is about a province. */
  boolean hasHome() {
    return province != null;
  }

  /**
   * The place that {@code name} means here, or null when it is none.
   *
   * @param owner the province that the words around give for a place the gazetteer does not hold
   */
  public @Nullable Located resolve(
      PlaceName name, String printed, @Nullable Period period, @Nullable Located owner) {
    String title = name.title() == null ? "" : name.title();
    if (title.equals("zone")) {
      return within(printed, period, owner);
    }
    boolean numbered = Character.isDigit(name.name().charAt(name.name().length() - 1));
    if (numbered && owner == null && province == null) {
      return null;
    }
    if (title.equals("commune") || isUnknown(name)) {
      return title.isEmpty() ? null : within(name.name(), period, owner);
    }
    Place place = choose(name, title);
    return place == null ? null : located(place, name, period);
  }

  /** No place of that name was there on the day. */
  private boolean isUnknown(PlaceName name) {
    for (Place place : name.candidates()) {
      if (!place.from().isAfter(date)) {
        return false;
      }
    }
    return true;
  }

  private Located within(String name, @Nullable Period period, @Nullable Located owner) {
    if (owner != null) {
      return new Located(name + ", " + owner.text(), owner.code(), PlaceBasis.STATED);
    }
    String text = province == null ? name : name + ", " + province;
    return new Located(text, home(period).code(), PlaceBasis.STATED);
  }

  /** The same place by the code that the province of its name had before 2025-07-01. */
  Located former(Located place) {
    return gazetteer
        .province(place.text() == null ? "" : place.text(), UNDATED)
        .filter(p -> p.validOn(UNDATED))
        .map(p -> new Located(place.text(), p.code(), place.basis()))
        .orElse(place);
  }

  private @Nullable Place choose(PlaceName name, String title) {
    List<Place> known = name.candidates();
    Place wide = known.isEmpty() ? find(name.name()) : Gazetteer.choose(known, date).orElse(null);
    if (wide == null || wide.level() == Place.Level.REGION || wide.level() == Place.Level.COUNTRY) {
      return wide;
    }
    Place district = district(name, !title.isEmpty());
    boolean town = title.equals("city") || title.equals("district") || title.equals("island");
    if (wide.level() == Place.Level.PROVINCE) {
      return town
              && district != null
              && (isHome(wide) || title.equals("district"))
              && !became(district, wide)
          ? district
          : wide;
    }
    return district;
  }

  private @Nullable Place find(String name) {
    return gazetteer.find(name, date).orElse(null);
  }

  /** "thành phố Huế": once a town of a province, then the province itself. */
  private boolean became(Place town, Place province) {
    return gazetteer.isCity(province) && town.until().isBefore(province.from());
  }

  /** The article's province is a city, so that "toàn thành phố" is all of it. */
  boolean isOfCity() {
    return home != null && gazetteer.isCity(home);
  }

  private boolean isHome(Place place) {
    return home != null && place.equals(home);
  }

  private @Nullable Place district(PlaceName name, boolean titled) {
    Place only = null;
    Place first = null;
    boolean several = false;
    for (Place place : name.candidates()) {
      if (place.level() == Place.Level.DISTRICT) {
        Place owner = gazetteer.provinceOf(place, date).orElse(place);
        if (owner.equals(home)) {
          return place;
        }
        only = only == null || place.validOn(date) ? place : only;
        several |= first != null && !owner.equals(first);
        first = owner;
      }
    }
    return !several && (titled || home == null) ? only : null;
  }

  private Located located(Place place, PlaceName name, @Nullable Period period) {
    return switch (place.level()) {
      case REGION -> new Located(bare(name.name()), null, PlaceBasis.STATED);
      case COUNTRY ->
          new Located(
              place.name(),
              place.equals(gazetteer.country()) ? place.code() : null,
              PlaceBasis.STATED);
      case PROVINCE ->
          new Located(
              isHome(place) && province != null ? province : called(place, name),
              code(place, period),
              PlaceBasis.STATED);
      case DISTRICT -> inProvince(place, period);
    };
  }

  /** Of an undated text by the name it prints: "Thừa Thiên Huế", today "Huế". */
  private String called(Place place, PlaceName name) {
    for (Place known : name.candidates()) {
      if (undated && known.name().equals(name.name())) {
        return known.name();
      }
    }
    return place.name();
  }

  /** "vùng Tây Bắc" is "Tây Bắc", "vùng Thủ đô" nothing else. */
  private String bare(String region) {
    for (String title : REGIONS) {
      if (region.regionMatches(1, title, 1, title.length() - 1)
          && Character.toLowerCase(region.charAt(0)) == title.charAt(0)) {
        String name = region.substring(title.length());
        return gazetteer.named(name).isEmpty() ? region : name;
      }
    }
    return region;
  }

  private Located inProvince(Place place, @Nullable Period period) {
    Optional<Place> owner = gazetteer.provinceOf(place, date);
    if (owner.isPresent() && isHome(owner.get())) {
      return within(place.name(), period, null);
    }
    String text = owner.map(p -> place.name() + ", " + p.name()).orElse(place.name());
    return new Located(text, owner.map(p -> code(p, period)).orElse(null), PlaceBasis.STATED);
  }

  /** The code the province of this name had at the figure's time, null when it was none then. */
  private @Nullable String code(Place place, @Nullable Period period) {
    LocalDate day = period == null ? date : period.last();
    return gazetteer
        .province(place.name(), day)
        .filter(p -> p.validOn(day))
        .map(Place::code)
        .orElse(null);
  }
}
