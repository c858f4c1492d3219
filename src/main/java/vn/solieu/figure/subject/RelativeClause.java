package vn.solieu.figure.subject;

import java.util.List;

/**
 * Takes into a name the noun of which it is only told: "[xe buýt có trợ giá] ước 199 triệu lượt",
 * "[xã có làng nghề] tăng 5%".
 */
final class RelativeClause {
  private RelativeClause() {}

  /** {@code found} from the noun on, where "có" ties it to one and another verb follows. */
  static LeftOutcome.Found whole(NamingScene scene, LeftOutcome.Found found) {
    List<Chunk> chunks = scene.chunks();
    int had = found.from() - 1;
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

  private static boolean isTied(List<Chunk> chunks, int from, int to) {
    boolean verb = false;
    for (int i = from; i < to; i++) {
      if (!chunks.get(i).kind().isTie()) {
        return false;
      }
      verb |= chunks.get(i).is(ChunkKind.VERB);
    }
    return verb;
  }
}
