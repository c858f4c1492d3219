package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Parts a body from who holds its office: "Chủ tịch | Tập đoàn Sông Luộc | Trịnh Văn Hiền" names
 * one of each.
 */
final class OfficeHolder {
  /** Syllables of a person's name, besides the first. */
  private static final int MOST = 3;

  private static final int LEAST = 2;

  private final PhraseTable<String> offices;
  private final PhraseTable<String> surnames;

  OfficeHolder(Resources resources) {
    offices = ClosedWords.load(resources, "office");
    surnames = ClosedWords.load(resources, "surname");
  }

  /** Last chunk of the body's name when chunks {@code from} to {@code end} are both, else that. */
  int before(Reading reading, List<Chunk> chunks, int from, int end, int headEnd) {
    int office = end < 0 ? -1 : Blanks.before(reading.lower(), chunks.get(from).start());
    if (office < 0 || offices.endingAt(reading.lower(), office) == null) {
      return end;
    }
    for (int first = end - MOST; first <= end - LEAST; first++) {
      boolean named = first - 1 >= from && chunks.get(first - 1).end() > headEnd;
      if (named && isPerson(reading, chunks, first, end)) {
        return first - 1;
      }
    }
    return end;
  }

  private boolean isPerson(Reading reading, List<Chunk> chunks, int first, int end) {
    for (int i = first; i <= end; i++) {
      if (!chunks.get(i).isSyllable(reading) || !Capitals.at(reading, chunks.get(i).start())) {
        return false;
      }
    }
    return chunks.get(first).isOne(reading, surnames);
  }
}
