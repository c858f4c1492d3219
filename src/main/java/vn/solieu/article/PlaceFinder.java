package vn.solieu.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * Finds where an article plays: the finest place its title names, else its dateline, the site's
 * place, the province its text names most. Vietnamese pages only.
 */
final class PlaceFinder {
  private static final int TEXT = 6000;

  private final Gazetteer gazetteer;

  PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A place as named and the province it lies in.
   *
   * @param province the province's name on the day of publication
   * @param place the district and province, or the province alone
   */
  record Located(String province, String place, String rule) {}

  Optional<Located> find(
      String title, String lead, String body, @Nullable LocalDate date, SiteHints hints) {
    LocalDate day = date == null ? LocalDate.MAX.minusYears(1) : date;
    return first(title, day, "title")
        .or(() -> first(dateline(lead, body), day, "dateline"))
        .or(() -> hinted(hints, day))
        .or(() -> most(lead + "\n" + body, day));
  }

  private Optional<Located> hinted(SiteHints hints, LocalDate day) {
    return hints.place() == null
        ? Optional.empty()
        : gazetteer.province(hints.place(), day).map(p -> province(p.name(), "site"));
  }

  private static Located province(String name, String rule) {
    return new Located(name, name, rule);
  }

  /** "(Hưng Yên) - ", "Hưng Yên - ", "Hưng Yên, ngày 5/10": the text before the first dash. */
  private static String dateline(String lead, String body) {
    String text = lead.isEmpty() ? body : lead;
    int limit = Math.min(text.length(), 50);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '–' || c == '—') && i > 0;
      if (dash && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')')) {
        return text.substring(0, i);
      }
    }
    return "";
  }

  /** The first district in the text, else the first province. */
  private Optional<Located> first(String text, LocalDate day, String rule) {
    @Nullable Place province = null;
    for (Place place : places(text, day)) {
      if (place.level() == Place.Level.DISTRICT) {
        Optional<Located> located = district(place, day, text, rule);
        if (located.isPresent()) {
          return located;
        }
      } else if (province == null && place.level() == Place.Level.PROVINCE) {
        province = place;
      }
    }
    return province == null ? Optional.empty() : located(province, day, rule);
  }

  /**
   * A district counts when its province stands in the title too or its name is no other place's.
   */
  private Optional<Located> district(Place place, LocalDate day, String text, String rule) {
    boolean sure = gazetteer.named(place.name()).size() == 1 || contains(text, place.province());
    return sure
        ? gazetteer
            .provinceOf(place, day)
            .map(p -> new Located(p.name(), place.name() + ", " + p.name(), rule))
        : Optional.empty();
  }

  private static boolean contains(String text, @Nullable String name) {
    return name != null && text.contains(name);
  }

  private Optional<Located> located(Place province, LocalDate day, String rule) {
    return gazetteer.provinceOf(province, day).map(p -> province(p.name(), rule));
  }

  private Optional<Located> most(String text, LocalDate day) {
    Map<String, Integer> counts = new HashMap<>();
    String head = text.length() > TEXT ? text.substring(0, TEXT) : text;
    @Nullable String best = null;
    for (Place place : places(head, day)) {
      Optional<String> province = gazetteer.provinceOf(place, day).map(Place::name);
      if (province.isPresent()) {
        int count = counts.merge(province.get(), 1, Integer::sum);
        best = best == null || count > counts.getOrDefault(best, 0) ? province.get() : best;
      }
    }
    return best == null ? Optional.empty() : Optional.of(province(best, "text"));
  }

  private List<Place> places(String text, LocalDate day) {
    List<Place> places = new java.util.ArrayList<>();
    Folded folded = Folded.of(text);
    if (folded.length() != text.length()) {
      return places;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          Character.isUpperCase(text.charAt(i))
              && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
      PhraseTable.@Nullable Match<List<Place>> match = begins ? gazetteer.at(folded, i) : null;
      if (match != null) {
        gazetteer.find(text.substring(i, match.end()), day).ifPresent(places::add);
        i = match.end() - 1;
      }
    }
    return places;
  }
}
