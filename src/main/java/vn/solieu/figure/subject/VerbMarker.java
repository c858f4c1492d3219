package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells a verb that no list knows by the word of tense before it: in "bảo hiểm y tế đã | phủ | tới
 * 2 triệu người" what is measured is the subject, not "phủ".
 */
final class VerbMarker {
  /** Syllables of such a verb: "loanh quanh". */
  private static final int LONGEST = 2;

  private static final String GROWS = "tăng trưởng";

  private final PhraseTable<String> tenses;
  private final PhraseTable<String> spreads;

  VerbMarker(Resources resources) {
    tenses = ClosedWords.load(resources, "before-verb");
    spreads = ClosedWords.load(resources, "spread-verb");
  }

  /** Makes the one or two syllables between such a word and a quantity or its ties a verb. */
  void mark(Reading reading, List<Chunk> chunks) {
    for (int i = 1; i + 1 < chunks.size(); i++) {
      Chunk next = chunks.get(i + 1);
      if (next.is(ChunkKind.QUANTITY)
          && (isSpread(reading, chunks.get(i)) || grows(reading, chunks, i))) {
        chunks.set(i, chunks.get(i).as(ChunkKind.VERB));
      }
      boolean tense = next.is(ChunkKind.WORD) && isTense(reading, chunks.get(i));
      int end = tense ? end(reading, chunks, i + 1) : i + 1;
      if (end > i + 1 && hasSubject(chunks, i)) {
        for (int j = i + 1; j < end; j++) {
          chunks.set(j, chunks.get(j).as(ChunkKind.VERB));
        }
      }
    }
  }

  /** "lãi suất cho vay với doanh nghiệp | phổ biến | 7%/năm". */
  private boolean isSpread(Reading reading, Chunk chunk) {
    return chunk.is(ChunkKind.CUT) && chunk.isOne(reading, spreads);
  }

  /** "đạt 5.406 tỷ đồng, | tăng trưởng | 49%" goes on with the subject before. */
  private static boolean grows(Reading reading, List<Chunk> chunks, int i) {
    return i > 1
        && chunks.get(i).says(reading, GROWS)
        && chunks.get(i - 1).is(ChunkKind.COMMA)
        && chunks.get(i - 2).is(ChunkKind.QUANTITY);
  }

  private boolean isTense(Reading reading, Chunk chunk) {
    return (chunk.is(ChunkKind.ADVERB) || chunk.is(ChunkKind.TIME)) && chunk.isOne(reading, tenses);
  }

  /** One past the verb that begins with chunk {@code from}; {@code from} when there is none. */
  private static int end(Reading reading, List<Chunk> chunks, int from) {
    int end = from;
    while (end < chunks.size() && end - from <= LONGEST && isSyllable(reading, chunks.get(end))) {
      end++;
    }
    int tie = end;
    while (tie < chunks.size() && isTie(chunks.get(tie))) {
      tie++;
    }
    boolean tied = tie < chunks.size() && chunks.get(tie).is(ChunkKind.QUANTITY);
    return tied && end - from <= LONGEST ? end : from;
  }

  private static boolean isSyllable(Reading reading, Chunk chunk) {
    return chunk.is(ChunkKind.WORD) && chunk.isSyllable(reading);
  }

  private static boolean isTie(Chunk chunk) {
    return chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.VERB)
        || chunk.is(ChunkKind.PASSIVE)
        || chunk.is(ChunkKind.WITH);
  }

  private static boolean isBetween(Chunk chunk) {
    return switch (chunk.kind()) {
      case ADVERB, TIME, PREP, HERE, PLACE -> true;
      default -> false;
    };
  }

  /** Something that can be measured stands before, past times, places and other adverbs. */
  private static boolean hasSubject(List<Chunk> chunks, int tense) {
    int i = tense - 1;
    while (i > 0 && isBetween(chunks.get(i))) {
      i--;
    }
    boolean numbered = i > 0 && chunks.get(i).is(ChunkKind.NUMBER);
    Chunk subject = chunks.get(numbered ? i - 1 : i);
    return subject.is(ChunkKind.WORD) || subject.is(ChunkKind.CONCEPT);
  }
}
