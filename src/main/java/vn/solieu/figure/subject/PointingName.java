package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Words that end with "này": "tổng mức này" points back to the name given before, "[vốn] của các hộ
 * này" only tells whose it is.
 */
final class PointingName {
  private final PhraseTable<String> pointers;

  PointingName(Resources resources) {
    pointers = ClosedWords.load(resources, "pointer");
  }

  /** The name, null when the words found do not point back. */
  @Nullable Naming find(Reading reading, List<Chunk> chunks, LeftOutcome.Found found) {
    if (pointers.endingAt(reading.lower(), chunks.get(found.to()).end()) == null) {
      return null;
    }
    for (int i = found.from() + 1; i < found.to(); i++) {
      if (chunks.get(i).is(ChunkKind.PREP)) {
        return FoundPhrase.name(chunks, new LeftOutcome.Found(found.from(), i - 1, false));
      }
    }
    return new Naming(FoundPhrase.whole(chunks, found), -1, "back");
  }
}
