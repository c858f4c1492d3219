package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** Tells a sentence that goes on with the one before: "Trong đó, …", "Cụ thể: …". */
final class Continuation {
  private final PhraseTable<String> openings;

  Continuation(Resources resources) {
    openings = ClosedWords.load(resources, "goes-on");
  }

  boolean is(Reading reading, List<Chunk> chunks) {
    return !chunks.isEmpty() && openings.at(reading.lower(), chunks.getFirst().start()) != null;
  }
}
