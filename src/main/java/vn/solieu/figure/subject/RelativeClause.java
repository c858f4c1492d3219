package vn.solieu.figure.subject;

import java.util.List;

/**
 * Takes into a name the noun of which it is only told: "[xe buýt có trợ giá] ước 199 triệu lượt",
 * "[xã có làng nghề] tăng 5%"; before "mà" the noun alone: "[lượng vốn] mà các khu thu nhận đã hơn
 * 90 triệu USD".
 */
final class RelativeClause {
  private RelativeClause() {}

  /** {@code found} from the noun on, where "có" ties it to one and another verb follows. */
  static LeftOutcome.Found whole(NamingScene scene, LeftOutcome.Found found) {
    List<Chunk> chunks = scene.chunks();
    int had = found.from() - 1;
    if (had > 0 && isWhich(scene, had) && isTied(chunks, found.to() + 1, scene.at())) {
      return new LeftOutcome.Found(NounPhrase.startOf(chunks, had - 1), had - 1, false);
    }
    boolean told =
        had > 0
            && chunks.get(had).span().of(scene.reading().lower()).equals("có")
            && chunks.get(had - 1).kind().isContent()
            && !chunks.get(had - 1).is(ChunkKind.EMPTY)
            && isTied(chunks, found.to() + 1, scene.at());
    if (!told) {
      return found;
    }
    int from = NounPhrase.startOf(chunks, had - 1);
    return new LeftOutcome.Found(from, found.to(), found.adjacent());
  }

  /** "vốn | mà | …", not the "mà" of a new clause. */
  private static boolean isWhich(NamingScene scene, int i) {
    Chunk before = scene.chunks().get(i - 1);
    return scene.chunks().get(i).span().of(scene.reading().lower()).equals("mà")
        && before.kind().isContent()
        && !before.is(ChunkKind.EMPTY);
  }

  private static boolean isTied(List<Chunk> chunks, int from, int to) {
    boolean verb = false;
    for (int i = from; i < to; i++) {
      if (!chunks.get(i).kind().isTie()) {
        return false;
      }
      verb |= chunks.get(i).is(ChunkKind.VERB) || chunks.get(i).is(ChunkKind.ADVERB);
    }
    return verb;
  }
}
