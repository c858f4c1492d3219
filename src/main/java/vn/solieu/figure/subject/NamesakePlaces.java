package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Sees places that are only part of what a newspaper or an exchange is called, of which the text
 * does not speak: "báo Pháp luật | TP.HCM", "trên sàn | Hà Nội".
 */
final class NamesakePlaces {
  /** Words of the name before the place: "Lao động", "Pháp luật và Đời sống". */
  private static final int WORDS = 5;

  private final PhraseTable<String> bearers;

  NamesakePlaces(Resources resources) {
    bearers = ClosedWords.load(resources, "named-after-place");
  }

  /** Makes each such place a mere name. */
  void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.PLACE) && isNamesake(reading, chunk.start())) {
        chunks.set(i, new Chunk(ChunkKind.NAME, chunk.start(), chunk.end()));
      }
    }
  }

  /** What is called after the place stands before it, with nothing but a name between them. */
  private boolean isNamesake(Reading reading, int place) {
    Folded lower = reading.lower();
    int name = place;
    for (int words = 0; words <= WORDS && name > 0 && Blanks.is(lower.charAt(name - 1)); words++) {
      int end = Blanks.before(lower, name);
      Match<String> bearer = bearers.endingAt(lower, end);
      if (bearer != null) {
        return Character.isUpperCase(reading.text().charAt(name));
      }
      name = wordStart(lower, end);
    }
    return false;
  }

  private static int wordStart(Folded lower, int end) {
    int start = end;
    while (start > 0 && lower.isLetterOrDigit(start - 1)) {
      start--;
    }
    return start;
  }
}
