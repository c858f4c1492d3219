package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Names a count by what a word of tense opens after it: "29 [doanh nghiệp] đã [làm thủ tục giải
 * thể]", "26 [giáo viên] hợp đồng đã phải [nghỉ dạy]", "2 [tàu] đến nay vẫn [nằm bờ]".
 */
final class StatedCount {
  /** Chunks of the noun's own words, and of what is said of it. */
  private static final int LONGEST = 8;

  private final PhraseTable<String> tenses;

  StatedCount(Resources resources) {
    tenses = ClosedWords.load(resources, "state-told");
  }

  /** The name, null when no such word follows, or what it opens goes on to another quantity. */
  @Nullable Naming find(NamingScene scene) {
    if (!scene.counted() || scene.isPercent()) {
      return null;
    }
    List<Chunk> chunks = scene.chunks();
    int noun = scene.at() + 1;
    while (noun < chunks.size()
        && noun - scene.at() < LONGEST
        && (chunks.get(noun).kind().isContent() || chunks.get(noun).is(ChunkKind.TIME))) {
      noun++;
    }
    int first = pastTenses(scene.reading(), chunks, noun);
    boolean named = noun > scene.at() + 1 && isDuty(scene.reading(), chunks, noun);
    if (named || first == noun || first >= chunks.size() || !isOpening(chunks, first)) {
      return null;
    }
    int end = end(chunks, first);
    if (end == first || countsNext(chunks, end)) {
      return null;
    }
    Span unit = scene.unit();
    Span gap = new Span(/* start= */ unit.end(), /* end= */ chunks.get(first).start());
    return new Naming(new Span(unit.start(), chunks.get(end - 1).end()), -1, "right", gap);
  }

  /** Of "90 cơ sở chăn nuôi | phải | di dời" the noun's own words name it. */
  private static boolean isDuty(Reading reading, List<Chunk> chunks, int i) {
    return i < chunks.size() && chunks.get(i).says(reading, "phải");
  }

  private int pastTenses(Reading reading, List<Chunk> chunks, int from) {
    int i = from;
    while (i < chunks.size()
        && !chunks.get(i).kind().isContent()
        && chunks.get(i).isOne(reading, tenses)) {
      i++;
    }
    return i;
  }

  private static boolean isOpening(List<Chunk> chunks, int i) {
    boolean more = i + 1 < chunks.size() && chunks.get(i + 1).kind().isContent();
    return switch (chunks.get(i).kind()) {
      case WORD, ACTION, CONCEPT, PASSIVE -> true;
      case VERB, PREP, STOPPER -> more;
      default -> false;
    };
  }

  private static int end(List<Chunk> chunks, int first) {
    int end = chunks.get(first).kind().isContent() ? first + 1 : first;
    for (int i = first + 1; i < chunks.size() && i - first < LONGEST; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.kind().isContent()) {
        end = i + 1;
      } else if (!goesOn(chunk)) {
        break;
      }
    }
    return end;
  }

  private static boolean goesOn(Chunk chunk) {
    return chunk.is(ChunkKind.PREP)
        || chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.PASSIVE)
        || chunk.is(ChunkKind.SUBORDINATE);
  }

  private static boolean countsNext(List<Chunk> chunks, int end) {
    int i = end;
    while (i < chunks.size()
        && (chunks.get(i).kind().isTie() || chunks.get(i).is(ChunkKind.PREP))) {
      i++;
    }
    return i < chunks.size() && chunks.get(i).is(ChunkKind.QUANTITY);
  }
}
