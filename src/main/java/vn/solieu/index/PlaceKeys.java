package vn.solieu.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;

/** Names of places made one: "Tỉnh Hưng Yên", "hung yen" → "Hưng Yên"; "TP.HCM" → its full name. */
public final class PlaceKeys {
  private static final List<String> TITLES =
      List.of("tinh ", "thanh pho ", "tp ", "huyen ", "thi xa ", "tx ", "quan ");

  private final Gazetteer gazetteer;

  public PlaceKeys(Lexicon lexicon) {
    gazetteer = lexicon.gazetteer();
  }

  /** The name under which a place is counted: the gazetteer's where it knows it, else as given. */
  public String label(String name) {
    List<Place> known = known(name);
    return known.isEmpty() || known.stream().map(Place::name).distinct().count() > 1
        ? name.strip()
        : known.getFirst().name();
  }

  /**
   * The keys to look a place up by: of the name as given, without its title, and as it is known.
   */
  public Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    String key = Folding.key(name);
    keys.add(key);
    keys.add(untitled(key));
    known(name).forEach(place -> keys.add(Folding.key(place.name())));
    return keys;
  }

  private List<Place> known(String name) {
    List<Place> places = gazetteer.named(name);
    int blank = name.strip().indexOf(' ');
    String key = Folding.key(name);
    String bare = untitled(key);
    if (!places.isEmpty() || bare.equals(key) || blank < 0) {
      return places;
    }
    int words = key.split(" ").length - bare.split(" ").length;
    String[] parts = name.strip().split("\\s+", words + 1);
    return parts.length > words ? gazetteer.named(parts[words]) : List.of();
  }

  private static String untitled(String key) {
    for (String title : TITLES) {
      if (key.startsWith(title) && key.length() > title.length()) {
        return key.substring(title.length());
      }
    }
    return key;
  }
}
