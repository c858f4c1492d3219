package vn.solieu.index;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;

/** Names of places made one: "Tỉnh Hưng Yên", "hung yen" → "Hưng Yên"; "TP.HCM" → its full name. */
public final class PlaceKeys {
  private static final List<String> TITLES =
      List.of("tinh ", "thanh pho ", "tp ", "huyen ", "thi xa ", "tx ", "quan ");

  private static final int MOST = 10_000;

  private final Gazetteer gazetteer;
  private final Map<String, Named> known = new ConcurrentHashMap<>();

  private record Named(String label, Set<String> keys) {}

  public PlaceKeys(Lexicon lexicon) {
    gazetteer = lexicon.gazetteer();
  }

  /** The name under which a place is counted: the gazetteer's where it knows it, else as given. */
  public String label(String name) {
    return named(name).label;
  }

  /**
   * The keys to look a place up by: of the name as given, without its title, and as it is known.
   */
  public Set<String> keys(String name) {
    return named(name).keys;
  }

  /** News names the same places again and again. */
  private Named named(String name) {
    Named found = known.get(name);
    if (found == null) {
      found = read(name);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(name, found);
    }
    return found;
  }

  private Named read(String name) {
    List<Place> places = places(name);
    boolean one = places.stream().map(Place::name).distinct().count() == 1;
    Set<String> keys = new LinkedHashSet<>();
    String key = Folding.key(name);
    keys.add(key);
    keys.add(untitled(key));
    places.forEach(place -> keys.add(Folding.key(place.name())));
    return new Named(
        one ? places.getFirst().name() : name.strip(), Collections.unmodifiableSet(keys));
  }

  private List<Place> places(String name) {
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
