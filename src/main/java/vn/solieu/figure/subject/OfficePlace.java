package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;

/**
 * The place that an office named in a sentence speaks for: "Chủ tịch UBND tỉnh Long An" for Long
 * An, "Bộ Công Thương" for the country. Exchanges and companies speak for none.
 */
final class OfficePlace {
  private static final int LONGEST = 14;

  private final PhraseTable<Cue> heads;

  OfficePlace(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/issuer-heads.tsv");
  }

  /** What the first office among the chunks speaks for: a province, a country, or null. */
  @Nullable Located find(Reading reading, List<Chunk> chunks, PlaceResolver resolver) {
    for (int i = 0; i < chunks.size(); i++) {
      PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunks.get(i).start());
      if (head != null && !chunks.get(i).is(ChunkKind.QUANTITY)) {
        Located place = place(reading, chunks, i, head, resolver);
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
      PlaceResolver resolver) {
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
    return kind.equals("nation") && named ? resolver.country() : null;
  }
}
