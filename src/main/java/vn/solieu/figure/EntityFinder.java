package vn.solieu.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * The single company, household or the like that a quantity is about: the nearest named before it
 * in its sentence that is no issuer ("ông A cho biết") and no bystander ("hỗ trợ cho Công ty B"),
 * unless the province takes over as subject ("toàn tỉnh"); or the last one while the text goes on
 * about it ("Công ty hiện có …", "Doanh thu đạt …").
 */
final class EntityFinder {
  /** Kinds of words before a name that make it a bystander. */
  private static final Set<String> APART = Set.of("plural", "source", "toward");

  private final PhraseTable<Cue> cues;
  private final Reading reading;
  private @Nullable EntityMention last;
  private int lastBlock = -1;
  private int lastSentence = -1;

  EntityFinder(PhraseTable<Cue> cues, Reading reading) {
    this.cues = cues;
    this.reading = reading;
  }

  static PhraseTable<Cue> cues(Lexicon lexicon) {
    return CueTable.load(lexicon.resources(), "figure/entity-cues.tsv");
  }

  /** The entity of the quantity that is chunk {@code at}, or null. */
  @Nullable EntityMention find(List<Chunk> chunks, List<EntityMention> mentions, int at) {
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

  /** Remembers what the sentence was about. */
  void remember(@Nullable EntityMention mention, Sentence sentence) {
    if (mention != null) {
      last = mention;
      lastBlock = sentence.blockIndex();
      lastSentence = sentence.index();
    }
  }

  /** The entity of an earlier sentence that this one goes on about, or null. */
  @Nullable EntityMention carried(List<Chunk> chunks, Sentence sentence) {
    EntityMention entity = last;
    if (entity == null
        || sentence.blockIndex() != lastBlock
        || sentence.index() - lastSentence > 2
        || turnsAway(chunks)) {
      return null;
    }
    return goesOn(chunks) || holds(sentence.span(), "topic") ? entity : null;
  }

  private boolean isSubject(List<Chunk> chunks, EntityMention mention, int at) {
    Cue before = before(mention);
    if (before != null && APART.contains(before.kind())) {
      return false;
    }
    boolean said = false;
    for (int i = mention.to() + 1; i < at; i++) {
      Chunk chunk = chunks.get(i);
      boolean province = isProvince(chunk);
      if (province && opens(chunks, i)) {
        return false;
      }
      said |= isSaid(chunk);
      boolean other = said && (mention.isPersonal() || province || chunk.is(ChunkKind.PLACE));
      if (other || (chunk.is(ChunkKind.SEMICOLON) && ClauseOpening.names(reading, chunks, i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** "toàn tỉnh", "cả nước", not a name: a company may lie in it. */
  private static boolean isProvince(Chunk chunk) {
    return chunk.is(ChunkKind.NATION) || (chunk.is(ChunkKind.HERE) && chunk.place() == null);
  }

  private static boolean opens(List<Chunk> chunks, int i) {
    return i == 0 || !chunks.get(i - 1).kind().isContent();
  }

  private boolean isSaid(Chunk chunk) {
    PhraseTable.Match<Cue> match =
        chunk.is(ChunkKind.QUANTITY) ? null : cues.at(reading.lower(), chunk.start());
    return match != null && match.value().kind().equals("say");
  }

  private @Nullable Cue before(EntityMention mention) {
    int end = mention.span().start();
    while (end > 0 && reading.text().charAt(end - 1) == ' ') {
      end--;
    }
    PhraseTable.Match<Cue> match = cues.endingAt(reading.lower(), end);
    return match == null ? null : match.value();
  }

  private boolean turnsAway(List<Chunk> chunks) {
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean opening = i == 0 && (chunk.is(ChunkKind.PLACE) || chunk.is(ChunkKind.HERE));
      if (isProvince(chunk) || opening) {
        return true;
      }
    }
    return false;
  }

  /** The first words beside those of time point back: "Năm 2019, công ty …". */
  private boolean goesOn(List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      PhraseTable.Match<Cue> match =
          chunk.is(ChunkKind.QUANTITY) ? null : cues.at(reading.lower(), chunk.start());
      if (match != null && match.value().kind().equals("again")) {
        return true;
      }
      if (!chunk.is(ChunkKind.TIME)
          && !chunk.is(ChunkKind.COMMA)
          && !chunk.is(ChunkKind.PREP)
          && !chunk.is(ChunkKind.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private boolean holds(Span sentence, String kind) {
    return cues.all(reading.lower(), sentence.start(), sentence.end()).stream()
        .anyMatch(m -> m.value().kind().equals(kind));
  }
}
