package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names what a bracket counts further where a place alone names the count before it: "xã [Ân Hảo]
 * 41 hộ (143 con, 9 chuồng)".
 */
final class BracketedCount {
  /** Chunks of such a bracket. */
  private static final int LONGEST = 8;

  private BracketedCount() {}

  /** The name, null outside such a bracket or where words of its own follow the count. */
  static @Nullable Naming find(NamingScene scene) {
    int open = scene.counted() && scene.right() == null ? open(scene) : -1;
    List<Chunk> chunks = scene.chunks();
    boolean placed =
        open > 1
            && chunks.get(open - 1).is(ChunkKind.QUANTITY)
            && chunks.get(open - 2).is(ChunkKind.PLACE)
            && LeftPhrase.find(chunks, open - 1, true) instanceof LeftOutcome.Label;
    return placed ? new Naming(chunks.get(open - 2).span(), -1, "place") : null;
  }

  /** The bracket in which only counts stand before this one, or -1. */
  private static int open(NamingScene scene) {
    for (int i = scene.before(); i > Math.max(0, scene.at() - LONGEST); i--) {
      switch (scene.chunks().get(i).kind()) {
        case OPEN -> {
          return i;
        }
        case QUANTITY, COMMA, LINK, ADVERB -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }
}
