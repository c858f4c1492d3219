package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;

/**
 * What names beside each other stand for: "BIDV và Vietcombank" for no single one, "Công ty Sông
 * Trà của ông Lợi" for the company.
 */
final class EntityGroup {
  private static final String EACH = "lần lượt";

  private final Reading reading;

  EntityGroup(Reading reading) {
    this.reading = reading;
  }

  /** The company before "của ông Lợi", else the one mentioned. */
  EntityMention owned(List<Chunk> chunks, List<EntityMention> mentions, EntityMention mention) {
    int of = mention.from() - 1;
    if (!mention.isPersonal() || of < 1 || !chunks.get(of).says(reading, "của")) {
      return mention;
    }
    for (EntityMention other : mentions) {
      if (other.to() == of - 1 && other.kind().equals("company")) {
        return other;
      }
    }
    return mention;
  }

  /** It is one of two that the figure in chunk {@code at} is about, and not each by itself. */
  boolean isJoined(List<Chunk> chunks, EntityMention mention, int at) {
    boolean linked = isLinked(chunks, mention.from(), -1) || isLinked(chunks, mention.to(), 1);
    int start = mention.span().end();
    return linked && !reading.lower().substring(start, chunks.get(at).start()).contains(EACH);
  }

  private static boolean isLinked(List<Chunk> chunks, int from, int step) {
    int other = from + 2 * step;
    return other >= 0
        && other < chunks.size()
        && chunks.get(from + step).is(ChunkKind.LINK)
        && chunks.get(other).is(ChunkKind.ENTITY);
  }
}
