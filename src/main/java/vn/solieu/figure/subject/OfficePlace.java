package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;
import vn.solieu.text.Span;

/**
 * The place that an office named in a sentence speaks for: "Chủ tịch UBND tỉnh Long An" for Long
 * An, "Bộ Công Thương" for the country. Exchanges and companies speak for none.
 */
final class OfficePlace {
  private static final int LONGEST = 14;

  private final PhraseTable<Cue> heads;
  private final PhraseTable<String> abroad;

  OfficePlace(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/issuer-heads.tsv");
    abroad = ClosedWords.load(lexicon.resources(), "foreign-office");
  }

  /** "Tổng thống": an office that this country does not have. */
  boolean isForeign(Reading reading, Span sentence) {
    return abroad.first(reading.lower(), sentence.start(), sentence.end()) != null;
  }

  /**
   * What the first office among the chunks speaks for: a province, a country, or null.
   *
   * @param foreign whether the text has told of another country's offices, so that "Bộ Quốc phòng"
   *     may be one
   */
  @Nullable Located find(
      Reading reading, List<Chunk> chunks, PlaceResolver resolver, Told<Span> foreign) {
    for (int i = 0; i < chunks.size(); i++) {
      PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunks.get(i).start());
      if (head != null && !chunks.get(i).is(ChunkKind.QUANTITY)) {
        Located place = place(reading, chunks, i, head, resolver, foreign);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private static @Nullable Located place(
      Reading reading,
      List<Chunk> chunks,
      int from,
      PhraseTable.Match<Cue> head,
      PlaceResolver resolver,
      Told<Span> foreign) {
    String kind = head.value().kind();
    if (kind.equals("head")) {
      return null;
    }
    int end = IssuerFinder.end(reading, chunks, from, head.end());
    for (int i = from; i < Math.min(end, from + LONGEST); i++) {
      PlaceName name = chunks.get(i).place();
      if (name != null && (name.has(Place.Level.PROVINCE) || name.has(Place.Level.COUNTRY))) {
        return resolver.resolve(name, chunks.get(i).span().of(reading.text()), null, null);
      }
    }
    boolean named = head.value().note().isEmpty() || Capitals.at(reading, head.end() + 1);
    return kind.equals("nation") && named && !foreign.is() ? resolver.country() : null;
  }
}
