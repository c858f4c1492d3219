package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * How far that goes which is said of a noun: "hộ | có phương tiện nghe nhìn", "khu | đã quá tải".
 */
final class Predicate {
  /** Chunks of what it goes on with: "chỉ thi để lấy chứng chỉ". */
  private static final int LONGEST = 7;

  private final PhraseTable<String> states;
  private final PhraseTable<String> verbs;

  Predicate(Resources resources) {
    states = ClosedWords.load(resources, "state");
    verbs = ClosedWords.load(resources, "said-of");
  }

  /**
   * One past the last chunk of what chunk {@code from} begins to say, or -1 when it says nothing or
   * says it with a quantity ("xã | đạt 19 tiêu chí").
   */
  int end(Reading reading, List<Chunk> chunks, int from) {
    int i = pastStates(reading, chunks, from);
    if (i >= chunks.size()) {
      return -1;
    }
    boolean verb =
        chunks.get(i).is(ChunkKind.VERB) && (i > from || isOne(reading, verbs, chunks.get(i)));
    int first = verb ? i + 1 : i;
    boolean opens =
        verb
            ? first < chunks.size() && chunks.get(first).kind().isContent()
            : isOpening(chunks.get(i));
    int end = opens ? end(chunks, first) : -1;
    return end <= first || countsNext(chunks, end) ? -1 : end;
  }

  /** Past "[đã] được xếp hạng", "[không] đủ điều kiện". */
  int pastStates(Reading reading, List<Chunk> chunks, int from) {
    int i = from;
    while (i < chunks.size()
        && chunks.get(i).is(ChunkKind.ADVERB)
        && isOne(reading, states, chunks.get(i))) {
      i++;
    }
    return i;
  }

  /** May begin what is said of a noun, right after it or a word of state. */
  static boolean isOpening(Chunk chunk) {
    return chunk.is(ChunkKind.PASSIVE)
        || chunk.is(ChunkKind.ACTION)
        || chunk.is(ChunkKind.CONCEPT)
        || chunk.is(ChunkKind.WORD);
  }

  /** All up to the next mark or figure. */
  static int end(List<Chunk> chunks, int first) {
    int end = NounPhrase.endOf(chunks, first);
    int i = end;
    while (i < chunks.size() && i - first < LONGEST && goesOn(chunks.get(i))) {
      i++;
      end = chunks.get(i - 1).kind().isContent() ? i : end;
    }
    return end;
  }

  private static boolean goesOn(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PREP)
        || chunk.is(ChunkKind.SUBORDINATE)
        || chunk.is(ChunkKind.PASSIVE);
  }

  private static boolean countsNext(List<Chunk> chunks, int end) {
    int i = end;
    while (i < chunks.size()
        && (chunks.get(i).kind().isTie() || chunks.get(i).is(ChunkKind.PREP))) {
      i++;
    }
    return i < chunks.size() && chunks.get(i).is(ChunkKind.QUANTITY);
  }

  private static boolean isOne(Reading reading, PhraseTable<String> list, Chunk chunk) {
    return chunk.isOne(reading, list);
  }
}
