package vn.solieu.figure.subject;

import java.util.List;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * Tells an entity that a sentence on others only singles out after what it counts of them: "năng
 * suất 1,6 tấn/ha, riêng | Nông trường Sông Luộc | 1,8 tấn/ha". The next sentence goes on about
 * those others, unless it says "nông trường này".
 */
final class EntityAside {
  private EntityAside() {}

  static boolean is(Reading reading, List<Chunk> chunks, EntityMention mention) {
    int lead = mention.from() - 1;
    boolean singled = lead > 1 && chunks.get(lead).says(reading, "riêng");
    boolean parted =
        singled
            && (chunks.get(lead - 1).is(ChunkKind.COMMA)
                || chunks.get(lead - 1).is(ChunkKind.SEMICOLON));
    return parted && chunks.subList(0, lead).stream().anyMatch(c -> c.is(ChunkKind.QUANTITY));
  }

  /** "Nông trường này", "Nông trường có 300 ha": the one singled out is meant. */
  static boolean isMeant(Reading reading, EntityMention mention, Cue reference) {
    String noun = PhraseTable.fold(reference.phrase());
    return EntityReference.isSame(reference)
        || reading.lower().startsWith(noun, mention.span().start());
  }
}
