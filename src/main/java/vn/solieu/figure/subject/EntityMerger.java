package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;

/** Makes each name of a company, household or the like one chunk. */
final class EntityMerger {
  private EntityMerger() {}

  /** The chunks with each mention as one of them; themselves when there are no mentions. */
  static List<Chunk> merge(List<Chunk> chunks, List<EntityMention> mentions) {
    if (mentions.isEmpty()) {
      return chunks;
    }
    List<Chunk> merged = new ArrayList<>(chunks.size());
    int at = 0;
    for (EntityMention mention : mentions) {
      merged.addAll(chunks.subList(at, mention.from()));
      merged.add(new Chunk(ChunkKind.ENTITY, mention.span().start(), mention.span().end()));
      at = mention.to() + 1;
    }
    merged.addAll(chunks.subList(at, chunks.size()));
    return merged;
  }

  /** The mentions again, each at its one chunk. */
  static List<EntityMention> moved(List<EntityMention> mentions) {
    List<EntityMention> moved = new ArrayList<>(mentions.size());
    int gone = 0;
    for (EntityMention mention : mentions) {
      moved.add(mention.movedTo(mention.from() - gone));
      gone += mention.to() - mention.from();
    }
    return moved;
  }
}
