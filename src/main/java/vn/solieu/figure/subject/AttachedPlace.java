package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.timing.Period;

/**
 * Finds the place that a preposition ties to the counted right before it, which says more than the
 * places before the quantity: "2 căn nhà ở huyện An Biên". Of "300 ha ở Vũng Tàu và 600 ha ở Kiên
 * Giang" each has its own.
 */
final class AttachedPlace {
  private final PlaceFrames frames;
  private final PlaceMeaning meaning;
  private final Reading reading;

  AttachedPlace(PlaceFrames frames, PlaceMeaning meaning, Reading reading) {
    this.frames = frames;
    this.meaning = meaning;
    this.reading = reading;
  }

  /** "2 căn nhà | ở huyện An Biên": what stands right after says more than the places before. */
  @Nullable Located find(List<Chunk> chunks, int at, @Nullable Period period) {
    int i = attachedTo(chunks, at);
    if (i < 0) {
      return null;
    }
    boolean twin = false;
    for (int j = at - 1; j >= Math.max(0, at - Chunk.WINDOW); j--) {
      Chunk chunk = chunks.get(j);
      twin |= chunk.place() != null && isAttached(chunks, j);
      boolean wide = chunk.is(ChunkKind.HERE) || chunk.is(ChunkKind.NATION);
      if (wide || (chunk.place() != null && !isAttached(chunks, j))) {
        int width = wide ? 2 : PlaceFrames.width(chunk);
        return PlaceFrames.width(chunks.get(i)) < width
            ? meaning.of(chunks, i, at, false, period)
            : null;
      }
    }
    return twin ? meaning.of(chunks, i, at, false, period) : null;
  }

  /** "[40%] học sinh | ở Kim Động": where those are of whom it is a share, or null. */
  @Nullable Located ofShare(List<Chunk> chunks, int at, @Nullable Period period) {
    int i = attachedTo(chunks, at);
    return i < 0 || !frames.isAt(reading, chunks.get(i))
        ? null
        : meaning.of(chunks, i, at, false, period);
  }

  /** The place that a preposition ties to the counted right before it, or -1. */
  private int attachedTo(List<Chunk> chunks, int at) {
    int i = at + 1;
    while (i < chunks.size() && isPart(chunks.get(i))) {
      i++;
    }
    return i > at + 1 && i < chunks.size() && isAttached(chunks, i) ? i : -1;
  }

  /** "[1.000 ha] hành tím | trên | 30 | ngày | tuổi | ở": no verb and no mark. */
  private static boolean isPart(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PREP)
        || chunk.is(ChunkKind.CUT)
        || chunk.is(ChunkKind.NUMBER)
        || chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.TIME);
  }

  /** Right after a quantity and what it counts stands "ở thị xã Vĩnh Châu". */
  private boolean isAttached(List<Chunk> chunks, int i) {
    if (!chunks.get(i).is(ChunkKind.PLACE) || !frames.isInside(reading, chunks, i)) {
      return false;
    }
    int j = i - 1;
    while (j >= 0 && isPart(chunks.get(j))) {
      j--;
    }
    return j >= 0 && chunks.get(j).is(ChunkKind.QUANTITY);
  }
}
