package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;

/**
 * Sees the names of projects and companies that the head of a list announces: under "5 dự án được
 * phê duyệt, gồm:" the item "- Sông Luộc 7: 30 MW, vốn 1.100 tỷ đồng" is about one of them,
 * whatever it is called. Known places, or a label without a name, are none; nor is what has some of
 * them ("- Quang Hà Group: 2 dự án").
 */
final class ListedEntities {
  /** Chunks of the longest label, its mark among them. */
  private static final int LONGEST = 14;

  /** Capitals that make a label a name. */
  private static final int NAME = 2;

  private final Reading reading;
  private final PhraseTable<Cue> announced;

  ListedEntities(Reading reading, PhraseTable<Cue> announced) {
    this.reading = reading;
    this.announced = announced;
  }

  /** The mentions of a sentence, before them the one that its label names. */
  List<EntityMention> with(
      List<EntityMention> mentions, Sentence sentence, List<Chunk> chunks, EntityNames names) {
    int end = chunks.isEmpty() || !chunks.getFirst().is(ChunkKind.DASH) ? -1 : end(chunks);
    boolean other = end < 0 || (!mentions.isEmpty() && mentions.getFirst().from() < end);
    String kind = other || !isName(chunks.subList(1, end)) ? null : kind(sentence);
    if (kind == null || counts(chunks, end)) {
      return mentions;
    }
    List<EntityMention> all = new ArrayList<>(mentions.size() + 1);
    all.add(EntityScanner.mention(chunks, 1, end - 1, chunks.get(1).start(), kind, names));
    all.addAll(mentions);
    return all;
  }

  /** One past the last chunk of the label, or -1. */
  private static int end(List<Chunk> chunks) {
    int end = 1;
    while (end < chunks.size() && end < LONGEST && isInLabel(chunks.get(end))) {
      end++;
    }
    boolean label =
        end > 1
            && end < chunks.size()
            && (chunks.get(end).is(ChunkKind.COLON) || chunks.get(end).is(ChunkKind.OPEN));
    return label ? end : -1;
  }

  private static boolean isInLabel(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.NUMBER)
        || chunk.is(ChunkKind.DASH)
        || chunk.is(ChunkKind.LINK);
  }

  private boolean isName(List<Chunk> label) {
    int capitals = 0;
    boolean places = true;
    for (Chunk chunk : label) {
      PlaceName place = chunk.place();
      boolean known = place != null && (place.title() != null || !place.candidates().isEmpty());
      places &= known || chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH);
      for (String word : chunk.span().of(reading.text()).split(" ")) {
        capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capitals >= NAME && !places;
  }

  /** What the head of the list announces, "project" or "company", null for nothing. */
  private @Nullable String kind(Sentence sentence) {
    Sentence head = reading.heads().of(sentence);
    PhraseTable.Match<Cue> match =
        head == null
            ? null
            : announced.first(reading.lower(), head.span().start(), head.span().end());
    return match == null ? null : match.value().kind();
  }

  /** "- Quang Hà Group: [2 dự án]". */
  private boolean counts(List<Chunk> chunks, int from) {
    for (Chunk chunk : chunks.subList(from, chunks.size())) {
      if (chunk.is(ChunkKind.QUANTITY)) {
        return announced.endingAt(reading.lower(), chunk.end()) != null;
      }
    }
    return true;
  }
}
