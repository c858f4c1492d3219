package vn.solieu.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.text.Span;

/**
 * The entities that a document has spoken of, from which a sentence without one of its own takes
 * it. One that the document opens with ("Lợi nhuận của Trabank tăng 50%") holds for every sentence
 * until the province, a trade or another takes over; one named later holds only while the text
 * plainly goes on about it ("Công ty hiện có …", "Doanh thu đạt …").
 */
final class EntitySeries {
  /** Sentences, the title among them, that tell what a document is about. */
  static final int OPENING = 3;

  /** How many sentences of a text may name what it is about before it is clear. */
  private static final int OFTEN = 3;

  /** Characters of a long title. */
  private static final int TITLE = 150;

  /** How many sentences on a name may still be meant. */
  private static final int REACH = 2;

  /** Kinds that are called by their own noun alone: no bank is "công ty". */
  private static final Set<String> TOLD = Set.of("bank", "school", "hospital");

  private final EntityFinder finder;
  private final Reading reading;
  private final Continuation continuation;
  private @Nullable EntityMention topic;
  private @Nullable EntityMention last;
  private @Nullable EntityMention before;
  private final boolean ofProvince;
  private final Map<Integer, Integer> times = new HashMap<>();
  private boolean ofMany;
  private boolean away;
  private int lastBlock = -1;
  private int lastSentence = -1;
  private int seen = -1;

  /** The one body that the sentence last seen names, and the one before it. */
  private @Nullable EntityMention here;

  private @Nullable EntityMention passed;

  EntitySeries(EntityFinder finder, Reading reading, Continuation continuation) {
    this.finder = finder;
    this.reading = reading;
    this.continuation = continuation;
    ofProvince = reading.document().province() != null;
  }

  boolean hasTopic() {
    return topic != null;
  }

  /** Takes in what a figure is about, null for none. */
  void remember(@Nullable EntityMention about, Sentence sentence) {
    before = about;
    if (about != null) {
      last = about;
      lastBlock = sentence.blockIndex();
      lastSentence = sentence.index();
      EntityMention main = topic;
      if (main != null) {
        away = about.id() != main.id() && (away || !about.isPersonal());
      }
    }
  }

  /** Takes in the names of a sentence: one that opens the document is what it is about. */
  void see(List<Chunk> chunks, List<EntityMention> mentions, Sentence sentence) {
    passed = sentence.index() - seen == 1 ? here : null;
    here = body(chunks, mentions);
    seen = sentence.index();
    for (EntityMention mention : mentions) {
      if (finder.isApart(chunks, mention)) {
        continue;
      }
      EntityMention main = topic;
      if (main == null && (opensDocument(chunks, mention, sentence) || isOften(mention))) {
        topic = mention;
      } else if (main != null && main.id() == mention.id()) {
        topic = mention;
        away = false;
      }
    }
    ofMany |= sentence.index() < OPENING && topic == null && turnsAway(chunks);
  }

  /** The only company or the like among those named that is no bystander, or null. */
  private @Nullable EntityMention body(List<Chunk> chunks, List<EntityMention> mentions) {
    EntityMention only = null;
    for (EntityMention mention : mentions) {
      if (!mention.isPersonal() && !finder.isApart(chunks, mention)) {
        if (only != null && only.id() != mention.id()) {
          return null;
        }
        only = mention;
      }
    }
    return only;
  }

  /** A text of no province that comes back to one name time and again is about it. */
  private boolean isOften(EntityMention mention) {
    return !ofProvince
        && !mention.isPersonal()
        && times.merge(mention.id(), 1, Integer::sum) >= OFTEN;
  }

  private boolean opensDocument(List<Chunk> chunks, EntityMention mention, Sentence sentence) {
    return !ofMany && sentence.index() < OPENING && opens(chunks, mention, isTitle(sentence));
  }

  /** The first line, short and without a full stop: all it tells is of its subject. */
  private boolean isTitle(Sentence sentence) {
    Span span = sentence.span();
    return sentence.index() == 0
        && span.length() < TITLE
        && !span.of(reading.text()).stripTrailing().endsWith(".");
  }

  /** Takes in a sentence without quantities: what it is about may go on in the next. */
  void pass(List<Chunk> chunks, List<EntityMention> mentions, Sentence sentence) {
    see(chunks, mentions, sentence);
    for (EntityMention mention : mentions) {
      if (!finder.isApart(chunks, mention) && opens(chunks, mention, false)) {
        remember(mention, sentence);
        return;
      }
    }
    away |= turnsAway(chunks);
  }

  /** A person who says something, a body that says something of a place: "HoREA thống kê". */
  private boolean isSaying(List<Chunk> chunks, EntityMention mention) {
    boolean said = false;
    boolean others = false;
    for (int i = mention.to() + 1; i < chunks.size(); i++) {
      others = finder.isOthers(chunks.get(i)) || (others && !finder.is(chunks.get(i), "topic"));
      said |= finder.is(chunks.get(i), "say");
      if (said && (mention.isPersonal() || EntityFinder.isPlace(chunks.get(i)))) {
        return true;
      }
      if (!mention.isPersonal() && chunks.get(i).is(ChunkKind.QUANTITY)) {
        return others;
      }
    }
    return false;
  }

  /**
   * The first subject of its sentence, or what belongs to it: "Lợi nhuận của Trabank", "Ở xã Chế
   * Là, ai cũng biết anh Sình".
   */
  private boolean opens(List<Chunk> chunks, EntityMention mention, boolean title) {
    boolean placed = mention.isPersonal() && chunks.getFirst().is(ChunkKind.PREP);
    for (int i = 0; i < mention.from(); i++) {
      Chunk chunk = chunks.get(i);
      if ((chunk.is(ChunkKind.QUANTITY) && !title)
          || chunk.is(ChunkKind.SEMICOLON)
          || (EntityFinder.isPlace(chunk) && !placed)
          || finder.takesOver(chunks, i)) {
        return false;
      }
    }
    return !isSaying(chunks, mention);
  }

  /** Of a bank that lends, the company or project told of just before, or null. */
  @Nullable EntityMention borrower(List<Chunk> chunks, EntityMention bank, Sentence sentence) {
    EntityMention one = last;
    if (one == null || one.isPersonal() || one.kind().equals("bank")) {
      return null;
    }
    boolean near = sentence.blockIndex() == lastBlock && sentence.index() - lastSentence <= 1;
    boolean lent = bank.kind().equals("bank") && finder.lends(chunks, bank.to() + 1);
    return near && lent ? one : null;
  }

  /** The entity that the sentence goes on about, or null. */
  @Nullable EntityMention carried(List<Chunk> chunks, Sentence sentence) {
    if (turnsAway(chunks)) {
      away = true;
      return null;
    }
    if (continuation.is(reading, chunks) && !EntityFinder.isProvince(chunks.getFirst())) {
      return before;
    }
    Cue reference = reference(chunks);
    EntityMention near = near(chunks, sentence, reference);
    if (near != null) {
      return near;
    }
    EntityMention main = topic == null && isSame(reference) ? passed : topic;
    if (main != null && reference != null && agrees(reference, main)) {
      away = false;
    }
    boolean other =
        main != null && reference != null && isOfKind(reference) && !agrees(reference, main);
    return away || other ? null : main;
  }

  private @Nullable EntityMention near(
      List<Chunk> chunks, Sentence sentence, @Nullable Cue reference) {
    EntityMention entity = last;
    if (entity == null || sentence.index() - lastSentence > REACH) {
      return null;
    }
    boolean together = sentence.blockIndex() == lastBlock;
    boolean named = reference != null && !reference.note().isEmpty();
    boolean same =
        named
            ? reference != null && agrees(reference, entity)
            : (together && (reference != null || holds(chunks, "topic")))
                || (sentence.index() - lastSentence == 1 && opensAccounts(chunks));
    boolean second = topic != null && !entity.isPersonal() && sentence.index() - lastSentence == 1;
    return same || (second && !named) ? entity : null;
  }

  /** "Lợi nhuận sau thuế đạt …": what a company alone has. */
  private boolean opensAccounts(List<Chunk> chunks) {
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

  /** "công ty này": the one named just before, whatever was said of it. */
  private static boolean isSame(@Nullable Cue reference) {
    return reference != null && reference.kind().equals("same") && EntityFinder.isOfBody(reference);
  }

  /** "dự án", "ngân hàng này": no one of another kind. */
  private static boolean isOfKind(Cue reference) {
    return reference.note().equals("project") || reference.note().startsWith("body ");
  }

  /** "ông" is a person, "ngân hàng này" none; "đến nay" may be of both. */
  private static boolean agrees(Cue reference, EntityMention entity) {
    return switch (reference.note()) {
      case "" -> true;
      case "person" -> entity.isPersonal();
      case "project" -> entity.kind().equals("project");
      default ->
          (!entity.isPersonal() || entity.kind().equals("farm"))
              && (reference.note().equals("body")
                  || reference.note().endsWith(entity.kind())
                  || !TOLD.contains(entity.kind()));
    };
  }

  /** Before its first quantity the sentence turns to the province, the country or a trade. */
  private boolean turnsAway(List<Chunk> chunks) {
    boolean opening = true;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(ChunkKind.QUANTITY)) {
        return opening && finder.countsBodies(chunk);
      }
      boolean other =
          EntityFinder.isProvince(chunk)
              || EntityFinder.isOfProvince(reading, chunk)
              || chunk.is(ChunkKind.LOCAL)
              || finder.is(chunk, "spread")
              || finder.is(chunk, "public");
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

  /** What points back: "của công ty" before the first quantity, or the first words. */
  private @Nullable Cue reference(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size() && !chunks.get(i).is(ChunkKind.QUANTITY); i++) {
      Cue cue = finder.cue(chunks.get(i));
      boolean named = i + 1 < chunks.size() && chunks.get(i + 1).is(ChunkKind.ENTITY);
      if (cue != null && cue.kind().equals("same") && !named) {
        return cue;
      }
    }
    return opening(chunks);
  }

  /** The first words beside those of time point back: "Năm 2019, công ty …". */
  private @Nullable Cue opening(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      Cue cue = finder.cue(chunk);
      if (cue != null && cue.kind().equals("again")) {
        return cue;
      }
      if (!chunk.is(ChunkKind.TIME)
          && !chunk.is(ChunkKind.COMMA)
          && !chunk.is(ChunkKind.PREP)
          && !chunk.is(ChunkKind.BREAK)) {
        return null;
      }
    }
    return null;
  }

  private boolean holds(List<Chunk> chunks, String kind) {
    return chunks.stream().anyMatch(chunk -> finder.is(chunk, kind));
  }
}
