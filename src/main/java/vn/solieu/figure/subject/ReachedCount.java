package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Names a count of places by what has come to them: "[gốm Bát Tràng] đã có mặt tại 30 nước",
 * "[dịch] lan ra 6 huyện".
 */
final class ReachedCount {
  /** Chunks of a verb and its preposition: "có | mặt | tại". */
  private static final int LONGEST = 4;

  private final PhraseTable<String> verbs;

  ReachedCount(Resources resources) {
    verbs = ClosedWords.load(resources, "reaches");
  }

  /** The name, null when no such verb stands before the count or nothing before the verb. */
  @Nullable Naming find(NamingScene scene) {
    int verb = scene.counted() && !scene.isPercent() ? verb(scene) : -1;
    if (verb < 1) {
      return null;
    }
    List<Chunk> chunks = scene.chunks();
    int last = verb - 1;
    while (last > 0 && isBetween(chunks.get(last))) {
      last--;
    }
    int from = chunks.get(last).kind().isContent() ? NounPhrase.startOf(chunks, last) : -1;
    return from < 0 || !says(chunks, from, last)
        ? null
        : FoundPhrase.name(chunks, new LeftOutcome.Found(from, last, false));
  }

  /** The chunk in which the verb right before the count begins ("hiện [có | mặt | tại]"), or -1. */
  private int verb(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    Folded lower = scene.reading().lower();
    int last = scene.before();
    if (last < 0 || verbs.endingAt(lower, chunks.get(last).end()) == null) {
      return -1;
    }
    int verb = -1;
    for (int i = last; i >= Math.max(0, last - LONGEST + 1); i--) {
      for (int at = chunks.get(i).start(); at < chunks.get(i).end(); at++) {
        boolean word = at == chunks.get(i).start() || lower.charAt(at - 1) == ' ';
        if (word && verbs.is(lower, at, chunks.get(last).end())) {
          verb = i;
        }
      }
    }
    return verb;
  }

  private static boolean isBetween(Chunk chunk) {
    return switch (chunk.kind()) {
      case TIME, ADVERB, HERE, PLACE, LOCAL, NATION, PREP -> true;
      default -> false;
    };
  }

  private static boolean says(List<Chunk> chunks, int from, int last) {
    return chunks.subList(from, last + 1).stream()
        .anyMatch(chunk -> chunk.kind().isContent() && !chunk.is(ChunkKind.EMPTY));
  }
}
