package vn.solieu.figure.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ForeignWord;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * The communes of one document, known there without their title once they had it ("xã Hướng Hiệp …
 * Hướng Hiệp"), once they were said to be one ("Hướng Hiệp là xã …") or once they stand in a list
 * beside another ("Hướng Hiệp giảm 5%; A Vao giảm 7%").
 */
final class SmallNames {
  private static final int SYLLABLES = 4;

  /** How many chunks after "là" the title may stand. */
  private static final int SAID = 4;

  private final Titles titles;
  private final Map<String, String> known = new HashMap<>();

  SmallNames(Titles titles) {
    this.titles = titles;
  }

  /** What stands before the name of a place: the same for every document. */
  record Titles(PhraseTable<Cue> phrases, PhraseTable<Cue> bodies) {
    static Titles load(Lexicon lexicon) {
      return new Titles(
          CueTable.load(lexicon.resources(), "figure/place-titles.tsv"),
          CueTable.load(lexicon.resources(), "figure/entity-heads.tsv"));
    }

    /** "Công ty Pou Chen (Biên Hòa)" is no place there. */
    private boolean isBody(Reading reading, Chunk chunk) {
      PhraseTable.Match<Cue> head = bodies.at(reading.lower(), chunk.start());
      return head != null
          && head.value().kind().equals("company")
          && head.value().phrase().indexOf(' ') > 0;
    }

    private boolean isCommune(Reading reading, Chunk chunk) {
      PhraseTable.Match<Cue> title = phrases.at(reading.lower(), chunk.start());
      return title != null && title.value().kind().equals("commune");
    }
  }

  /** Makes each such name among the chunks a place. */
  void mark(Reading reading, List<Chunk> chunks) {
    boolean beside = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      PlaceName place = chunk.place();
      if (place != null) {
        learn(place);
        if (place.title() == null && isSaid(reading, chunks, i + 1)) {
          known.put(place.name(), "commune");
        }
        chunks.set(i, known(chunk, place));
        beside |= PlaceFrames.width(chunks.get(i)) < 2 && isItem(chunks, i + 1);
      } else if (isCapital(reading, chunk) && !chunk.is(ChunkKind.PREP)) {
        int end = end(reading, chunks, i);
        String title = title(reading, chunks, i, end, beside);
        if (title != null) {
          String name = name(reading, chunks, i, end);
          known.putIfAbsent(name, title);
          chunks.set(i, place(chunk.start(), chunks.get(end - 1).end(), name, title));
          chunks.subList(i + 1, end).clear();
          end = i + 1;
          beside |= isItem(chunks, end);
        }
        i = end - 1;
      }
    }
  }

  private void learn(PlaceName place) {
    String title = place.title();
    if (title != null && place.candidates().isEmpty() && !title.equals("zone")) {
      known.putIfAbsent(place.name(), title);
    }
  }

  /** A district elsewhere of the same name is the commune spoken of. */
  private Chunk known(Chunk chunk, PlaceName place) {
    String title = place.title() == null && !known.isEmpty() ? known.get(place.name()) : null;
    return title == null || place.has(Place.Level.PROVINCE)
        ? chunk
        : place(chunk.start(), chunk.end(), place.name(), title);
  }

  private static Chunk place(int start, int end, String name, String title) {
    return new Chunk(ChunkKind.PLACE, start, end, -1, new PlaceName(name, title, List.of()));
  }

  private static String name(Reading reading, List<Chunk> chunks, int from, int end) {
    return reading.text().substring(chunks.get(from).start(), chunks.get(end - 1).end());
  }

  private @Nullable String title(
      Reading reading, List<Chunk> chunks, int from, int end, boolean beside) {
    String title = known.isEmpty() ? null : known.get(name(reading, chunks, from, end));
    if (title != null) {
      return title;
    }
    boolean told =
        end - from > 1
            && ((beside && opens(chunks, from) && isItem(chunks, end))
                || isSaid(reading, chunks, end)
                || isInDistrict(chunks, from, end));
    return told && isNative(reading, chunks, from, end) && !titles.isBody(reading, chunks.get(from))
        ? "commune"
        : null;
  }

  /** No acronym and no foreign word is in the name. */
  private static boolean isNative(Reading reading, List<Chunk> chunks, int from, int end) {
    for (int i = from; i < end; i++) {
      String word = chunks.get(i).span().of(reading.text());
      boolean acronym = word.length() > 1 && Capitals.isAcronym(word);
      if (acronym || ForeignWord.test(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** "ở | [Đạ K'Nàng] | (Đam Rông)". */
  private static boolean isInDistrict(List<Chunk> chunks, int from, int end) {
    return from > 0
        && end + 2 < chunks.size()
        && chunks.get(from - 1).is(ChunkKind.PREP)
        && chunks.get(end).is(ChunkKind.OPEN)
        && chunks.get(end + 1).place() != null
        && PlaceFrames.width(chunks.get(end + 1)) == 1
        && chunks.get(end + 2).is(ChunkKind.CLOSE);
  }

  /** "[Hướng Hiệp] | là | một | xã". */
  private boolean isSaid(Reading reading, List<Chunk> chunks, int at) {
    if (at >= chunks.size() || !reading.lower().startsWith("là ", chunks.get(at).start())) {
      return false;
    }
    for (int i = at + 1; i < Math.min(chunks.size(), at + SAID); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.COMMA)) {
        return false;
      }
      if (titles.isCommune(reading, chunk)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(List<Chunk> chunks, int i) {
    return i > 0
        && (chunks.get(i - 1).is(ChunkKind.COMMA)
            || chunks.get(i - 1).is(ChunkKind.SEMICOLON)
            || chunks.get(i - 1).is(ChunkKind.LINK));
  }

  /** A quantity is told of the name that ends before chunk {@code i}: "| giảm | 5%", "| (5%". */
  private static boolean isItem(List<Chunk> chunks, int i) {
    int at = i;
    while (at < chunks.size()
        && at < i + 3
        && (chunks.get(at).kind().isTie() || chunks.get(at).is(ChunkKind.OPEN))) {
      at++;
    }
    return at < chunks.size() && chunks.get(at).is(ChunkKind.QUANTITY);
  }

  private static boolean isCapital(Reading reading, Chunk chunk) {
    return !chunk.is(ChunkKind.QUANTITY)
        && !chunk.is(ChunkKind.CONCEPT)
        && Character.isUpperCase(reading.text().charAt(chunk.start()));
  }

  /** One past the last chunk of the capitals that begin at {@code from}. */
  private static int end(Reading reading, List<Chunk> chunks, int from) {
    int i = from + 1;
    while (i < chunks.size()
        && i < from + SYLLABLES
        && chunks.get(i).start() == chunks.get(i - 1).end() + 1
        && chunks.get(i).place() == null
        && isCapital(reading, chunks.get(i))) {
      i++;
    }
    return i;
  }
}
