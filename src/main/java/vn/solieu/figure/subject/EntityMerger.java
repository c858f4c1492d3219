package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;

/** Makes each name of a company, household or the like one chunk. */
final class EntityMerger {
  private EntityMerger() {}

  /** The mentions again, each at its chunk in {@code merged}, which is filled. */
  static List<EntityMention> merge(
      List<Chunk> chunks, List<EntityMention> mentions, List<Chunk> merged) {
    if (mentions.isEmpty()) {
      merged.addAll(chunks);
      return mentions;
    }
    List<EntityMention> moved = new ArrayList<>();
    int at = 0;
    for (EntityMention mention : mentions) {
      merged.addAll(chunks.subList(at, mention.from()));
      moved.add(mention.movedTo(merged.size()));
      merged.add(new Chunk(ChunkKind.ENTITY, mention.span().start(), mention.span().end()));
      at = mention.to() + 1;
    }
    merged.addAll(chunks.subList(at, chunks.size()));
    return moved;
  }
}
