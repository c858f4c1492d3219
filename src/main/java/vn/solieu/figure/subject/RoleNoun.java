package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What a subject is said to be names nothing, the subject does: of "[Chập điện] là thủ phạm hàng
 * đầu, chiếm 62%", "[hạt điều] giữ ngôi đầu trong nhóm nông sản với 90 tấn" the first words. Where
 * the subject is such a noun itself, what it is said to be names more: "mặt hàng chủ lực là [gạo],
 * với 5 tấn".
 */
final class RoleNoun {
  /** Chunks of what the subject is said to be. */
  private static final int LONGEST = 14;

  private final PhraseTable<String> nouns;
  private final PhraseTable<String> verbs;

  RoleNoun(Resources resources) {
    nouns = ClosedWords.load(resources, "role-noun");
    verbs = ClosedWords.load(resources, "role-verb");
  }

  /** The subject, null when the words found are not what it is said to be. */
  @Nullable Naming find(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    if (!(scene.left() instanceof LeftOutcome.Found found)) {
      return null;
    }
    int verb = isParted(chunks, found.to() + 1, scene.at()) ? verb(scene, found.to()) : -1;
    int last = verb - 1;
    while (last > 0 && isBetween(chunks.get(last))) {
      last--;
    }
    if (verb < 1 || last < 0 || isMost(scene.reading(), chunks.get(verb - 1))) {
      return null;
    }
    if (chunks.get(last).is(ChunkKind.PLACE)) {
      return new Naming(chunks.get(last).span(), -1, "place");
    }
    int first = chunks.get(last).kind().isContent() ? NounPhrase.startOf(chunks, last) : last + 1;
    boolean subject = first <= last && !opens(scene.reading(), chunks.get(first));
    return subject && new LeftGate(chunks, true, false).accepts(first, last)
        ? FoundPhrase.name(chunks, new LeftOutcome.Found(first, last, false))
        : null;
  }

  /** A comma or "với" stands between what it is and how much. */
  private static boolean isParted(List<Chunk> chunks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chunks.get(i).is(ChunkKind.COMMA) || chunks.get(i).is(ChunkKind.WITH)) {
        return true;
      }
    }
    return false;
  }

  /** The verb before such a noun in the clause that chunk {@code last} ends, or -1. */
  private int verb(NamingScene scene, int last) {
    List<Chunk> chunks = scene.chunks();
    for (int i = last; i > 0 && last - i < LONGEST; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.COMMA) || chunk.is(ChunkKind.COLON) || chunk.kind().isHardStop()) {
        return -1;
      }
      if (opens(scene.reading(), chunk)
          && verbs.endingAt(scene.reading().lower(), chunks.get(i - 1).end()) != null) {
        return i - 1;
      }
    }
    return -1;
  }

  /** "đông | nhất | là khách Nhật": what follows is the one meant. */
  private static boolean isMost(Reading reading, Chunk chunk) {
    return chunk.ends(reading, "nhất");
  }

  private boolean opens(Reading reading, Chunk chunk) {
    return nouns.at(reading.lower(), chunk.start()) != null;
  }

  private static boolean isBetween(Chunk chunk) {
    return chunk.is(ChunkKind.ADVERB) || chunk.is(ChunkKind.TIME) || chunk.is(ChunkKind.PASSIVE);
  }
}
