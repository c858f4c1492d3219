package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Place;

/**
 * Finds the place that a sentence without quantities sets the next ones in: "Ở bản Áng, xã Đông
 * Sang (Mộc Châu), …".
 */
final class PlaceOpening {
  /** Chunks before the commune in which a sentence is set. */
  private static final int SETTING = 5;

  private final PlaceFrames frames;
  private final PlaceMeaning meaning;
  private final Reading reading;

  PlaceOpening(PlaceFrames frames, PlaceMeaning meaning, Reading reading) {
    this.frames = frames;
    this.meaning = meaning;
    this.reading = reading;
  }

  /** The one district or commune that a sentence without quantities is set in, or null. */
  @Nullable Located opened(List<Chunk> chunks) {
    if (opensCommune(chunks)) {
      return meaning.of(chunks, 0, chunks.size(), false, null);
    }
    int found = -1;
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).place() != null && PlaceFrames.width(chunks.get(i)) == 1) {
        if (found >= 0) {
          return null;
        }
        found = i;
      }
    }
    int first = found < 0 ? -1 : PlaceFrames.smallest(chunks, found);
    boolean set =
        first == 0
            || (first > 0 && (frames.isInside(reading, chunks, first) || isSet(chunks, first)));
    return set ? meaning.of(chunks, first, chunks.size(), false, null) : null;
  }

  /** "Ở bản Áng, | xã Đông Sang (Mộc Châu), …". */
  private static boolean isSet(List<Chunk> chunks, int i) {
    return i <= SETTING
        && chunks.getFirst().is(ChunkKind.PREP)
        && chunks.get(i - 1).is(ChunkKind.COMMA);
  }

  /** "Xã Hòa Tú 1, | huyện Mỹ Xuyên". */
  private static boolean opensCommune(List<Chunk> chunks) {
    return chunks.size() > 2
        && chunks.getFirst().place() != null
        && PlaceFrames.width(chunks.getFirst()) == 0
        && chunks.get(2).place() != null
        && PlaceFrames.smallest(chunks, 2) == 0;
  }

  /**
   * The place that a sentence without quantities is about, or null; a region only where it opens
   * the text.
   */
  @Nullable Located told(List<Chunk> chunks, boolean opening) {
    for (int i = chunks.size() - 1; i >= 0; i--) {
      PlaceName name = chunks.get(i).place();
      boolean region =
          opening && name != null && name.has(Place.Level.REGION) && !isWorld(chunks.get(i));
      boolean wide = region || (name != null && PlaceFrames.width(chunks.get(i)) == 2);
      if (wide && (i == 0 || frames.isInside(reading, chunks, i))) {
        return meaning.of(chunks, i, chunks.size(), false, null);
      }
    }
    return null;
  }

  /** "Trong bối cảnh kinh tế thế giới khó khăn, …": the world is no frame over a comma. */
  boolean isWorld(Chunk chunk) {
    return chunk.is(ChunkKind.PLACE) && chunk.says(reading, "thế giới");
  }
}
