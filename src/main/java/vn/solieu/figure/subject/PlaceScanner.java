package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Gazetteer;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * Sees the name of a place at an offset: "huyện Kim Động", "TP.HCM", "xã Toàn Thắng", "miền Bắc".
 * Names begin with a capital, regions may not; a name inside a longer one ("Nguyễn Thái Bình") is
 * none.
 */
public final class PlaceScanner {
  /** The titles of places. */
  static final String TITLES = "figure/place-titles.tsv";

  private static final int COMMUNE_SYLLABLES = 6;

  /** Digits of the number that names a district. */
  private static final int NUMBER_LENGTH = 2;

  /** Syllables of what a village makes. */
  private static final int CRAFT_SYLLABLES = 2;

  private static final String WORLD = "thế giới";

  /** A country, and what a man is called. */
  private static final String HE = "Anh";

  private final Gazetteer gazetteer;
  private final PhraseTable<Cue> titles;
  private final PhraseTable<String> words;
  private final PhraseTable<String> torn;
  private final PhraseTable<String> hamlets;

  public PlaceScanner(Lexicon lexicon) {
    gazetteer = lexicon.gazetteer();
    titles = CueTable.load(lexicon.resources(), TITLES);
    words = ClosedWords.load(lexicon.resources(), "no-country");
    hamlets = ClosedWords.load(lexicon.resources(), "hamlet");
    torn = ClosedWords.load(lexicon.resources(), "torn-acronym");
  }

  /** The place whose title or name begins at {@code at}, or null. */
  public @Nullable Chunk at(Reading reading, int at, int end) {
    PhraseTable.Match<Cue> title = titles.at(reading.lower(), at);
    if (title != null && torn.endingAt(reading.lower(), title.end()) != null) {
      return null;
    }
    if (title != null && !beginsName(reading, at, title.end()) && !isPart(reading, at)) {
      int name = skipBlanks(reading.text(), title.end(), end);
      Chunk titled = named(reading, name, end, title.value().kind(), at);
      if (titled != null) {
        return titled;
      }
    }
    return named(reading, at, end, null, at);
  }

  /** "Cù Lao Dung": a district whose name begins as a title does. */
  private boolean beginsName(Reading reading, int at, int titleEnd) {
    PhraseTable.Match<List<Place>> whole = known(reading, at);
    return whole != null && whole.end() > titleEnd && isName(reading, whole, null);
  }

  /** "Vừ Chùa Rê": a title printed as a name, behind a name. */
  private static boolean isPart(Reading reading, int at) {
    String text = reading.text();
    boolean own =
        isUpper(text.charAt(at)) && at + 1 < text.length() && !isUpper(text.charAt(at + 1));
    return own && NameEdges.mixedPrecedes(text, at);
  }

  private @Nullable Chunk named(
      Reading reading, int at, int end, @Nullable String title, int start) {
    if (at >= end) {
      return null;
    }
    if (title != null && Character.isDigit(reading.text().charAt(at))) {
      return numbered(reading, at, end, title, start);
    }
    if ("commune".equals(title) || "zone".equals(title)) {
      return commune(reading, at, end, title, start);
    }
    if ("village".equals(title)) {
      return village(reading, at, end, start);
    }
    PhraseTable.Match<List<Place>> match = known(reading, at);
    if (match != null && match.end() <= end && isName(reading, match, title)) {
      return chunk(reading, match.start(), match.end(), title, start, match.value());
    }
    return title == null
            || title.equals("province")
            || title.equals("city")
            || title.equals("country")
        ? null
        : commune(reading, at, end, title, start);
  }

  /**
   * What the gazetteer knows by the words at an offset; of those in small letters regions alone.
   */
  private PhraseTable.@Nullable Match<List<Place>> known(Reading reading, int at) {
    boolean may =
        at < reading.text().length()
            && (isUpper(reading.text().charAt(at)) || gazetteer.isRegionAt(reading.lower(), at));
    return may ? gazetteer.at(reading.lower(), at) : null;
  }

  /** "quận 1", "P.5": a district or commune that has a number for a name. */
  private @Nullable Chunk numbered(Reading reading, int at, int end, String title, int start) {
    int stop = wordEnd(reading.text(), at, end);
    boolean ward = reading.lower().charAt(start) == 'p';
    boolean urban = ward || reading.lower().charAt(start) == 'q';
    boolean small = title.equals("district") || title.equals("commune");
    if (!small || !urban || stop - at > NUMBER_LENGTH || !isNumber(reading.text(), at, stop)) {
      return null;
    }
    String name = (ward ? "Phường " : "Quận ") + reading.text().substring(at, stop);
    PlaceName place = new PlaceName(name, title, List.of());
    return new Chunk(ChunkKind.PLACE, start, stop, -1, place);
  }

  private static boolean isNumber(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit);
  }

  /**
   * "làng | giấy | Phong Khê": what it makes may stand before its name; the "làng nghề" of a
   * province are many. Of "thôn Làng Câu" it is a part of the name.
   */
  private @Nullable Chunk village(Reading reading, int at, int end, int start) {
    if (start > 0 && hamlets.endingAt(reading.lower(), start - 1) != null) {
      return commune(reading, start, end, "hamlet", start);
    }
    int name = at;
    for (int n = 0;
        n < CRAFT_SYLLABLES && name < end && !isUpper(reading.text().charAt(name));
        n++) {
      name = skipBlanks(reading.text(), wordEnd(reading.text(), name, end), end);
    }
    if (name >= end || !isUpper(reading.text().charAt(name))) {
      return null;
    }
    PhraseTable.Match<List<Place>> known = gazetteer.at(reading.lower(), name);
    boolean province = known != null && PlaceName.holds(known.value(), Place.Level.PROVINCE);
    return province ? null : commune(reading, name, end, "commune", start);
  }

  private @Nullable Chunk commune(
      Reading reading, int at, int end, @Nullable String title, int start) {
    String text = reading.text();
    int stop = at;
    int next = at;
    for (int n = 0; n < COMMUNE_SYLLABLES && next < end && isPart(text.charAt(next), n); n++) {
      stop = wordEnd(text, next, end);
      next = next(text, stop, end);
    }
    return stop == at ? null : chunk(reading, at, stop, title, start, List.of());
  }

  private static int next(String text, int stop, int end) {
    boolean dash = stop + 2 < end && text.startsWith(" - ", stop);
    return dash ? stop + 3 : stop < end && text.charAt(stop) == ' ' ? stop + 1 : end;
  }

  private static Chunk chunk(
      Reading reading, int at, int stop, @Nullable String title, int start, List<Place> places) {
    PlaceName name = new PlaceName(reading.text().substring(at, stop), title, places);
    return new Chunk(ChunkKind.PLACE, start, stop, -1, name);
  }

  private boolean isName(
      Reading reading, PhraseTable.Match<List<Place>> match, @Nullable String title) {
    String text = reading.text();
    if (PlaceName.holdsOnly(match.value(), Place.Level.REGION)) {
      return !insideRegionName(text, match) && !isTitled(text, match);
    }
    boolean capital = isUpper(text.charAt(match.start())) && isUpper(lastInitial(text, match));
    if (!capital || title != null) {
      return capital;
    }
    boolean province = PlaceName.holds(match.value(), Place.Level.PROVINCE);
    PhraseTable.Match<String> word = words.at(reading.lower(), match.start());
    if (isPerson(text, match) || (word != null && word.end() > match.end())) {
      return false;
    }
    return province
        ? !NameEdges.capitalFollows(text, match.end())
            && !NameEdges.mixedPrecedes(text, match.start())
        : !NameEdges.insideName(text, match.start(), match.end());
  }

  private static char lastInitial(String text, PhraseTable.Match<List<Place>> match) {
    int at = match.end() - 1;
    while (at > match.start() && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return Character.isDigit(text.charAt(at)) ? 'A' : text.charAt(at);
  }

  /** "Thế Giới Di Động", "Miền Tây Land": a name that holds that of a region. */
  private static boolean insideRegionName(String text, PhraseTable.Match<List<Place>> match) {
    return isUpper(text.charAt(match.start())) && NameEdges.capitalFollows(text, match.end());
  }

  /** "Ngân hàng Thế giới": a capital makes it part of a name, but for the first of a sentence. */
  private static boolean isTitled(String text, PhraseTable.Match<List<Place>> match) {
    boolean world = match.value().getFirst().name().equals(WORLD);
    return world && isUpper(text.charAt(match.start())) && !NameEdges.opens(text, match.start());
  }

  /** "Anh lấy thang cứu người": the man, where a sentence begins with him. */
  private static boolean isPerson(String text, PhraseTable.Match<List<Place>> match) {
    int next = match.end();
    boolean acts =
        next + 1 < text.length()
            && text.charAt(next) == ' '
            && Character.isLowerCase(text.charAt(next + 1));
    if (!acts) {
      return false;
    }
    String name = text.substring(match.start(), next);
    boolean clause = match.start() > 1 && text.charAt(match.start() - 2) == ',';
    boolean he = name.equals(HE) && NameEdges.opens(text, match.start());
    return he
        || (name.indexOf(' ') < 0
            && (clause || NameEdges.opens(text, match.start()))
            && GivenName.isIn(text, name));
  }

  /** A capital, or after it the number of a zone. */
  private static boolean isPart(char c, int n) {
    return isUpper(c) || (n > 0 && Character.isDigit(c));
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static int wordEnd(String text, int at, int end) {
    int i = at;
    while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i, end))) {
      i++;
    }
    return i;
  }

  /** "K'Nàng", "TP.HCM". */
  private static boolean joins(String text, int i, int end) {
    char c = text.charAt(i);
    return c == '\''
        || (c == '.' && i + 1 < end && isUpper(text.charAt(i + 1)) && isUpper(text.charAt(i - 1)));
  }

  private static int skipBlanks(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
