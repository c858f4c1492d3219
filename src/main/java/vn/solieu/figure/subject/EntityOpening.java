package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;

/**
 * What the first words of a sentence say of whom it is about: an entity as its subject ("Lợi nhuận
 * của Trabank …"), the province or a trade that takes over ("Toàn tỉnh có …"), a company's
 * accounts.
 */
final class EntityOpening {
  private final EntityFinder finder;
  private final Reading reading;
  private final boolean ofProvince;

  EntityOpening(EntityFinder finder, Reading reading) {
    this.finder = finder;
    this.reading = reading;
    ofProvince = reading.document().province() != null;
  }

  /**
   * The first subject of its sentence, or what belongs to it: "Lợi nhuận của Trabank", "Ở xã Chế
   * Là, ai cũng biết anh Sình".
   */
  boolean opens(List<Chunk> chunks, EntityMention mention, boolean title) {
    boolean placed = mention.isPersonal() && chunks.getFirst().is(ChunkKind.PREP);
    boolean fronted = EntityFront.leadsTo(reading, chunks, mention);
    for (int i = 0; i < mention.from(); i++) {
      Chunk chunk = chunks.get(i);
      if ((chunk.is(ChunkKind.QUANTITY) && !title && !fronted)
          || chunk.is(ChunkKind.SEMICOLON)
          || (EntityFinder.isPlace(chunk) && !placed)
          || finder.takesOver(chunks, i)) {
        return false;
      }
    }
    return !isSaying(chunks, mention);
  }

  /** A person who says something, a body that says something of a place: "HoREA thống kê". */
  private boolean isSaying(List<Chunk> chunks, EntityMention mention) {
    boolean said = false;
    boolean others = false;
    for (int i = mention.to() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Cue cue = finder.cue(chunk);
      if (cue != null) {
        others = cue.note().equals("others") || (others && !cue.kind().equals("topic"));
        said |= cue.kind().equals("say");
      }
      if (said && (mention.isPersonal() || EntityFinder.isPlace(chunk))) {
        return true;
      }
      if (!mention.isPersonal() && chunk.is(ChunkKind.QUANTITY)) {
        return others;
      }
    }
    return false;
  }

  /** Before its first quantity the sentence turns to the province, the country or a trade. */
  boolean turnsAway(List<Chunk> chunks) {
    boolean opening = true;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY)) {
        return opening && finder.countsBodies(chunk);
      }
      boolean other =
          EntityFinder.isProvince(chunk)
              || chunk.is(ChunkKind.LOCAL)
              || isOfAll(finder.cue(chunk))
              || PlaceFrames.isOfProvince(reading, chunk);
      if (other || (opening && EntityFinder.isPlace(chunk)) || finder.takesOver(chunks, i)) {
        return true;
      }
      opening &=
          chunk.is(ChunkKind.TIME)
              || chunk.is(ChunkKind.COMMA)
              || chunk.is(ChunkKind.BREAK)
              || (i == 0 && finder.isWhole(chunk));
    }
    return false;
  }

  /** What spreads over the province, a trade of it, what is public. */
  private boolean isOfAll(@Nullable Cue cue) {
    if (cue == null) {
      return false;
    }
    String kind = cue.kind();
    return kind.equals("spread") || kind.equals("public") || (ofProvince && kind.equals("sector"));
  }

  /** "Lợi nhuận sau thuế đạt …": what a company alone has. */
  boolean isOfAccounts(List<Chunk> chunks, boolean ofProvince) {
    for (Chunk chunk : chunks) {
      Cue cue = finder.cue(chunk);
      if (cue != null && cue.kind().equals("topic")) {
        return !ofProvince || cue.note().equals("firm");
      }
      if (!chunk.is(ChunkKind.TIME)
          && !chunk.is(ChunkKind.COMMA)
          && !chunk.is(ChunkKind.PREP)
          && !chunk.is(ChunkKind.EMPTY)
          && !chunk.is(ChunkKind.BREAK)) {
        return false;
      }
    }
    return false;
  }
}
