package vn.solieu.figure.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * The single company, household or the like that a quantity is about: the nearest named before it
 * in its sentence that is no issuer ("ông A cho biết") and no bystander ("hỗ trợ cho Công ty B"),
 * unless the province or a trade takes over as subject ("toàn tỉnh", "các doanh nghiệp khác").
 */
final class EntityFinder {
  /** Kinds of words before a name that make it a bystander. */
  private static final Set<String> APART = Set.of("plural", "source", "toward");

  private final PhraseTable<Cue> cues;
  private final Reading reading;

  /** The same words are asked for by many rules and figures. */
  private final OpenedCues opened;

  private final Venue venues;
  private final BracketMember members;

  EntityFinder(EntityRules rules, Reading reading) {
    cues = rules.cues();
    venues = rules.venues();
    members = rules.members();
    this.reading = reading;
    opened = new OpenedCues(cues, reading.lower());
  }

  /** The entity of the quantity that is chunk {@code at}, or null. */
  @Nullable EntityMention find(List<Chunk> chunks, List<EntityMention> mentions, int at) {
    if (isField(chunks, at)) {
      return null;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      EntityMention mention = mentions.get(i);
      if (mention.to() < at - Chunk.WINDOW) {
        return null;
      }
      if (mention.to() < at && isSubject(chunks, mention, at)) {
        return mention;
      }
    }
    return null;
  }

  /** Whatever was spoken of before, the quantity is of others. */
  boolean isNone(List<Chunk> chunks, int at) {
    return isField(chunks, at) || isTaken(chunks, at);
  }

  /** Since the quantity before, others have become the subject. */
  private boolean isTaken(List<Chunk> chunks, int at) {
    boolean compared =
        at > 2
            && chunks.get(at - 1).is(ChunkKind.DISCARD)
            && chunks.get(at - 2).is(ChunkKind.QUANTITY);
    int first = compared ? at - 3 : at - 1;
    for (int i = first; i > 0 && !chunks.get(i).is(ChunkKind.QUANTITY); i--) {
      if (takesOver(chunks, i) || isPublic(chunks, i)) {
        return true;
      }
    }
    return false;
  }

  /** "đứng thứ nhì trong | 13 công ty": the many it is one of. */
  private boolean isField(List<Chunk> chunks, int at) {
    return at > 0
        && reading.lower().startsWith("trong", chunks.get(at - 1).start())
        && countsBodies(chunks.get(at));
  }

  private boolean isSubject(List<Chunk> chunks, EntityMention mention, int at) {
    boolean speaks = EntitySpeaker.is(reading, cues, chunks, mention);
    boolean apart = speaks || isApart(chunks, mention) && !reportsItself(chunks, mention, at);
    if (apart || isLender(chunks, mention) || members.is(reading, chunks, mention, at)) {
      return false;
    }
    boolean self = mention.isPersonal() && holds(chunks, mention.to() + 1, at, "self");
    boolean said = false;
    boolean others = false;
    for (int i = mention.to() + 1; i < at; i++) {
      Chunk chunk = chunks.get(i);
      others = isOthers(chunk) || (others && !is(chunk, "topic") && !isSame(chunk, mention));
      boolean province = isProvince(chunk) && (i > mention.to() + 1 || isWhole(chunk));
      if ((province && opens(chunks, i)) || takesOver(chunks, i) || isPublic(chunks, i)) {
        return false;
      }
      said = !self && (said || is(chunk, "say")) && !isSame(chunk, mention);
      boolean other = said && (mention.isPersonal() || isPlace(chunk));
      boolean item =
          chunk.is(ChunkKind.SEMICOLON)
              && (ClauseOpening.names(reading, chunks, i + 1)
                  || ClauseOpening.repeats(reading, chunks, i));
      if (other || item) {
        return false;
      }
    }
    return !others;
  }

  /** A cue of {@code kind} begins with one of the chunks. */
  boolean holds(List<Chunk> chunks, int from, int to, String kind) {
    for (int i = from; i < to; i++) {
      if (is(chunks.get(i), kind)) {
        return true;
      }
    }
    return false;
  }

  /** "Công ty A | dự báo", of more than itself. */
  private boolean isOthers(Chunk chunk) {
    Cue cue = cue(chunk);
    return cue != null && cue.note().equals("others");
  }

  /** "vay | 50 triệu đồng | của | Ngân hàng A": it only lends. */
  private boolean isLender(List<Chunk> chunks, EntityMention mention) {
    int i = mention.from() - 2;
    if (!mention.kind().equals("bank") || i < 0 || !chunks.get(i + 1).is(ChunkKind.PREP)) {
      return false;
    }
    while (i >= 0 && !chunks.get(i).is(ChunkKind.COMMA) && !chunks.get(i).kind().isHardStop()) {
      i--;
    }
    return i >= 0 && chunks.get(i).is(ChunkKind.QUANTITY) && isBorrowed(chunks, i);
  }

  /** "vay | [50 triệu đồng]". */
  boolean isBorrowed(List<Chunk> chunks, int at) {
    for (int i = at - 1; i >= 0 && !chunks.get(i).is(ChunkKind.COMMA); i--) {
      if (chunks.get(i).kind().isHardStop()) {
        return false;
      }
      if (chunks.get(i).ends(reading, "vay")) {
        return true;
      }
    }
    return false;
  }

  /** "Theo | Công ty A | , sản lượng | toàn hệ thống": the source speaks of itself. */
  private boolean reportsItself(List<Chunk> chunks, EntityMention mention, int at) {
    int end = Blanks.before(reading.lower(), mention.span().start());
    PhraseTable.Match<Cue> match = cues.endingAt(reading.lower(), end);
    if (match == null || !match.value().kind().equals("source") || mention.isPersonal()) {
      return false;
    }
    for (int i = mention.to() + 1; i < at; i++) {
      if (isSame(chunks.get(i), mention)) {
        return true;
      }
    }
    return false;
  }

  /** "Nhà máy A dừng chạy làm | chỉ số sản xuất | của | Hà Tĩnh | giảm": no company has one. */
  private boolean isPublic(List<Chunk> chunks, int i) {
    boolean owner =
        i > 1
            && chunks.get(i).is(ChunkKind.HERE)
            && chunks.get(i - 1).says(reading, "của")
            && !chunks.get(i - 2).is(ChunkKind.ENTITY);
    return owner || is(chunks.get(i), "public");
  }

  /** "PC Sông Luộc cho biết, … | công ty đã …" speaks of itself. */
  private boolean isSame(Chunk chunk, EntityMention mention) {
    Cue cue = cue(chunk);
    return cue != null
        && !mention.isPersonal()
        && isOfBody(cue)
        && (cue.kind().equals("again") || cue.kind().equals("same"));
  }

  /** One of many, an issuer or a bystander, by the word before it. */
  boolean isApart(List<Chunk> chunks, EntityMention mention) {
    int end = Blanks.before(reading.lower(), mention.span().start());
    PhraseTable.Match<Cue> match = cues.endingAt(reading.lower(), end);
    boolean cued =
        match != null
            && !EntityTopic.opens(chunks, mention)
            && APART.contains(match.value().kind())
            && (mention.isPerson() || !match.value().note().equals("person"))
            && !(match.value().note().equals("let") && acts(chunks, mention.to() + 1));
    return cued || venues.is(reading, chunks, mention);
  }

  /** "cho Công ty B | xây nhà máy": what it is let to do is its own. */
  private static boolean acts(List<Chunk> chunks, int i) {
    return i < chunks.size()
        && (chunks.get(i).kind().isContent() || chunks.get(i).is(ChunkKind.VERB));
  }

  /** A name of a place or what stands for one. */
  static boolean isPlace(Chunk chunk) {
    return chunk.is(ChunkKind.PLACE) || chunk.is(ChunkKind.HERE) || chunk.is(ChunkKind.NATION);
  }

  /** "toàn tỉnh", "cả nước", not a name: a company may lie in it. */
  static boolean isProvince(Chunk chunk) {
    return chunk.is(ChunkKind.NATION) || (chunk.is(ChunkKind.HERE) && chunk.place() == null);
  }

  /** "BIDV | đã | giải ngân" from chunk {@code i} on. */
  boolean lends(List<Chunk> chunks, int i) {
    int at = i;
    while (at < chunks.size()
        && (chunks.get(at).is(ChunkKind.ADVERB) || chunks.get(at).is(ChunkKind.TIME))) {
      at++;
    }
    return at < chunks.size() && is(chunks.get(at), "lends");
  }

  /** "[Cả] xã Chiềng Mai". */
  boolean isWhole(Chunk chunk) {
    return chunk.begins(reading, "cả") || chunk.begins(reading, "toàn");
  }

  private boolean opens(List<Chunk> chunks, int i) {
    return i == 0 || !(chunks.get(i - 1).kind().isContent() || isOwning(chunks.get(i - 1)));
  }

  /** "nhu cầu của cả tỉnh", "cấp điện cho toàn tỉnh". */
  private boolean isOwning(Chunk chunk) {
    return chunk.says(reading, "của") || chunk.says(reading, "cho");
  }

  /** A trade, a market, the many open a clause at chunk {@code i}: "…, các doanh nghiệp khác". */
  boolean takesOver(List<Chunk> chunks, int i) {
    boolean opening =
        i == 0
            || chunks.get(i - 1).is(ChunkKind.COMMA)
            || chunks.get(i - 1).is(ChunkKind.SEMICOLON)
            || chunks.get(i - 1).is(ChunkKind.TIME)
            || chunks.get(i - 1).is(ChunkKind.DASH)
            || (chunks.get(i - 1).is(ChunkKind.BREAK) && !isAmong(chunks.get(i - 1)))
            || isWhile(chunks, i - 1);
    Cue cue = opening ? cue(chunks.get(i)) : null;
    return cue != null && (cue.kind().equals("away") || isMany(chunks.get(i)));
  }

  /** ", | còn | một số xã": against the one told of before. */
  private boolean isWhile(List<Chunk> chunks, int i) {
    return i > 0 && chunks.get(i - 1).is(ChunkKind.COMMA) && chunks.get(i).says(reading, "còn");
  }

  /** "trong số các ngân hàng": those one is compared with. */
  private boolean isAmong(Chunk chunk) {
    return reading.lower().startsWith("trong số", chunk.start());
  }

  /** "nhiều ngân hàng": a word of number before a noun that could be one. */
  private boolean isMany(Chunk chunk) {
    PhraseTable.Match<Cue> number =
        chunk.is(ChunkKind.QUANTITY) ? null : cues.at(reading.lower(), chunk.start());
    if (number == null || !number.value().kind().equals("plural")) {
      return false;
    }
    PhraseTable.Match<Cue> noun =
        cues.at(reading.lower(), Blanks.after(reading.lower(), number.end()));
    return isBody(noun);
  }

  /** A cue of {@code kind} begins with the chunk. */
  boolean is(Chunk chunk, String kind) {
    Cue cue = cue(chunk);
    return cue != null && cue.kind().equals(kind);
  }

  /** A quantity of bodies such as one could be: "252 doanh nghiệp". */
  boolean countsBodies(Chunk quantity) {
    PhraseTable.Match<Cue> match = cues.endingAt(reading.lower(), quantity.end());
    return isBody(match);
  }

  private static boolean isBody(PhraseTable.@Nullable Match<Cue> noun) {
    return noun != null && (noun.value().kind().equals("many") || isOfBody(noun.value()));
  }

  /** What points back may mean a company or the like. */
  static boolean isOfBody(Cue cue) {
    return cue.note().startsWith("body");
  }

  /** The cue that begins with the chunk, or null. */
  @Nullable Cue cue(Chunk chunk) {
    return chunk.is(ChunkKind.QUANTITY) ? null : opened.at(chunk.start());
  }
}
