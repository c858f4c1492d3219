package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Makes a tie of the verb by which somebody has a share of a whole: in "thị trường Mỹ | thu hút |
 * 40% tổng lượng khách" the share is told of the one who takes it, as by "chiếm".
 */
final class ShareVerbMarker {
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> wholes;

  ShareVerbMarker(Resources resources) {
    verbs = ClosedWords.load(resources, "bears-share");
    wholes = ClosedWords.load(resources, "borne-whole");
  }

  /** Marks the verb before {@code quantity}, which is chunk {@code at}. */
  void mark(Reading reading, List<Chunk> chunks, int at, Quantity quantity) {
    if (at > 1 && isOfWhole(reading, chunks, at) && quantity.isPercent()) {
      mark(reading, chunks, at);
    }
  }

  /** "40% | tổng lượng khách". */
  private boolean isOfWhole(Reading reading, List<Chunk> chunks, int share) {
    return share + 1 < chunks.size()
        && wholes.at(reading.lower(), chunks.get(share + 1).start()) != null;
  }

  private void mark(Reading reading, List<Chunk> chunks, int share) {
    int verb = share - 1;
    while (verb > 0 && chunks.get(verb).is(ChunkKind.ADVERB)) {
      verb--;
    }
    Chunk chunk = chunks.get(verb);
    if (chunk.isOne(reading, verbs) && isBearer(chunks, verb - 1)) {
      chunks.set(verb, chunk.as(ChunkKind.VERB));
    }
  }

  /** What has the share stands before, over words of tense; a place or a time alone acts only. */
  private static boolean isBearer(List<Chunk> chunks, int from) {
    int i = from;
    while (i > 0 && chunks.get(i).is(ChunkKind.ADVERB)) {
      i--;
    }
    while (i > 0 && (chunks.get(i).is(ChunkKind.PLACE) || chunks.get(i).is(ChunkKind.EMPTY))) {
      i--;
    }
    return i >= 0
        && chunks.get(i).kind().isContent()
        && !chunks.get(i).is(ChunkKind.EMPTY)
        && !chunks.get(i).is(ChunkKind.ACTION);
  }
}
