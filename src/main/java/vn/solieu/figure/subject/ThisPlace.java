package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;

/**
 * The place of the figure before, where the words before a quantity point back to it: "Nóng nhất là
 * Kim Động, tăng 30%. Giá đất [tại đây] 9 triệu đồng/m2".
 */
final class ThisPlace {
  private final PhraseTable<String> words;
  private final PlaceSeries places;
  private final Reading reading;

  ThisPlace(PhraseTable<String> words, PlaceSeries places, Reading reading) {
    this.words = words;
    this.places = places;
    this.reading = reading;
  }

  /** The place that "tại đây" before chunk {@code at} means, or null. */
  @Nullable Located find(List<Chunk> chunks, int at) {
    for (int i = at - 1; i >= 0 && !chunks.get(i).is(ChunkKind.QUANTITY); i--) {
      if (words.at(reading.lower(), chunks.get(i).start()) != null) {
        Located before = places.previous();
        return before == null || before.text() == null ? null : before.as(PlaceBasis.INHERITED);
      }
    }
    return null;
  }
}
