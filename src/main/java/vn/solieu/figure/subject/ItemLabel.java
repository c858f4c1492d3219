package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Names the first quantity of an item by its whole label: "- | Nhà đưa ra thị trường | : 9.174
 * căn".
 */
final class ItemLabel {
  private static final int LONGEST = 12;

  private ItemLabel() {}

  /** The label, null when the quantity does not stand right after one. */
  static @Nullable Naming find(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int colon = scene.before();
    while (colon > 0 && chunks.get(colon).kind().isTie()) {
      colon--;
    }
    boolean item = chunks.getFirst().is(ChunkKind.DASH) && colon > 1 && colon <= LONGEST;
    if (!item || !chunks.get(colon).is(ChunkKind.COLON) || !isLabel(chunks.subList(1, colon))) {
      return null;
    }
    return new Naming(new Span(chunks.get(1).start(), chunks.get(colon - 1).end()), -1, "label");
  }

  /** Words that go on after a verb or a link, without a time or a place. */
  private static boolean isLabel(List<Chunk> chunks) {
    boolean parted = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean tie =
          chunk.is(ChunkKind.VERB) || chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.BREAK);
      if (!tie && !chunk.kind().isContent() && !chunk.is(ChunkKind.PREP)) {
        return false;
      }
      parted |= tie && i > 0;
    }
    return parted && chunks.getFirst().kind().isContent() && chunks.getLast().kind().isContent();
  }
}
