package vn.solieu.figure.subject;

import java.util.List;

/**
 * The company or the like that a sentence opens with: of "Với Công ty Sông Luộc, doanh thu đạt 90
 * tỷ đồng" the revenue is the company's, though "với" elsewhere leads to a bystander.
 */
final class EntityTopic {
  private EntityTopic() {}

  /** "Với | Công ty A |, …". */
  static boolean opens(List<Chunk> chunks, EntityMention mention) {
    int next = mention.to() + 1;
    return mention.from() == 1
        && !mention.isPersonal()
        && chunks.getFirst().is(ChunkKind.WITH)
        && next < chunks.size()
        && chunks.get(next).is(ChunkKind.COMMA);
  }
}
