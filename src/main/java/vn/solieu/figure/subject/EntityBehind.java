package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;

/**
 * The company, household or the like named after a quantity that is about it: "doanh thu 12 tỷ đồng
 * của Công ty Sông Luộc", "Với 45 ha chè, hợp tác xã Chế Là thu …".
 */
final class EntityBehind {
  /** How far behind the quantity the name may begin. */
  private static final int NEAR = 8;

  private final EntityFinder finder;
  private final Reading reading;

  EntityBehind(EntityFinder finder, Reading reading) {
    this.finder = finder;
    this.reading = reading;
  }

  /** The entity of the quantity that is chunk {@code at}, named after it, or null. */
  @Nullable EntityMention find(List<Chunk> chunks, List<EntityMention> mentions, int at) {
    for (EntityMention mention : mentions) {
      if (mention.from() > at) {
        boolean told =
            isOwner(chunks, mention, at) || EntityFront.leadsTo(reading, chunks, mention);
        return told && !finder.isApart(chunks, mention) ? mention : null;
      }
    }
    return null;
  }

  /** "[12 tỷ đồng] | năm 2018 | của | Công ty Sông Luộc". */
  private boolean isOwner(List<Chunk> chunks, EntityMention mention, int at) {
    if (mention.from() > at + NEAR || !ForeignName.isOwned(reading, chunks, mention.from())) {
      return false;
    }
    boolean lender = mention.kind().equals("bank") && finder.isBorrowed(chunks, at);
    for (int i = at + 1; !lender && i < mention.from(); i++) {
      Chunk chunk = chunks.get(i);
      boolean inside =
          chunk.kind().isContent() || chunk.is(ChunkKind.PREP) || chunk.is(ChunkKind.TIME);
      if (!inside) {
        return false;
      }
    }
    return !lender;
  }
}
