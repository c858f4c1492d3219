package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Sees the names of companies, households and the like among chunks: a head ("Công ty may", "hộ
 * ông") with capitals after it, or a foreign name that opens a clause ("Nitto Denko tăng vốn").
 */
final class EntityScanner {
  private static final int LONGEST = 14;

  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;

  EntityScanner(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/entity-heads.tsv");
    cues = CueTable.load(lexicon.resources(), "figure/entity-cues.tsv");
  }

  List<EntityMention> scan(Reading reading, List<Chunk> chunks) {
    List<EntityMention> found = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      EntityMention mention = at(reading, chunks, i);
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.to() + 1;
      }
    }
    return found;
  }

  private @Nullable EntityMention at(Reading reading, List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    if (chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.NUMBER) || chunk.is(ChunkKind.PLACE)) {
      return null;
    }
    PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunk.start());
    if (head != null && inName(reading, head)) {
      return null;
    }
    if (head == null) {
      return foreign(reading, chunks, i);
    }
    if (head.value().kind().equals("none")) {
      return null;
    }
    if (isPlural(reading, chunks, i)) {
      return null;
    }
    boolean personal =
        head.value().kind().equals("person") || head.value().kind().equals("household");
    int end =
        personal
            ? personEnd(reading, chunks, i, head.end())
            : nameEnd(reading, chunks, i, head.end());
    return end < 0 || isKind(reading, chunks, i, end, head.value())
        ? null
        : new EntityMention(
            i, end, new Span(chunk.start(), chunks.get(end).end()), head.value().kind());
  }

  /** A person's title with a capital inside a name: "Bà Rịa". */
  private static boolean inName(Reading reading, PhraseTable.Match<Cue> head) {
    return head.start() > 1
        && head.value().kind().equals("person")
        && isCapital(reading, head.start())
        && reading.text().charAt(head.start() - 1) == ' '
        && Character.isLetter(reading.text().charAt(head.start() - 2));
  }

  private boolean isPlural(Reading reading, List<Chunk> chunks, int i) {
    if (i > 0 && chunks.get(i - 1).is(ChunkKind.QUANTITY)) {
      return true;
    }
    int end = chunks.get(i).start() - 1;
    PhraseTable.Match<Cue> before =
        end < 0 || reading.text().charAt(end) != ' ' ? null : cues.endingAt(reading.lower(), end);
    return before != null && before.value().kind().equals("plural");
  }

  /** "doanh nghiệp FDI": a kind of companies, no company. */
  private static boolean isKind(Reading reading, List<Chunk> chunks, int i, int end, Cue head) {
    if (!head.note().equals("kind")) {
      return false;
    }
    for (int j = i + 1; j <= end; j++) {
      String word = chunks.get(j).span().of(reading.text());
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (capital && !isAcronym(word)) {
        return false;
      }
    }
    return true;
  }

  /** Last chunk of a person's name, or -1. */
  private static int personEnd(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int end = -1;
    for (int j = i; j < chunks.size() && j < i + LONGEST; j++) {
      Chunk chunk = chunks.get(j);
      if (chunk.end() <= headEnd) {
        continue;
      }
      if (!isCapital(reading, Math.max(chunk.start(), headEnd + 1)) || !isNamePart(chunk)) {
        return end;
      }
      end = j;
    }
    return end;
  }

  private static boolean isNamePart(Chunk chunk) {
    return chunk.kind().isContent()
        || chunk.is(ChunkKind.PLACE)
        || chunk.is(ChunkKind.VERB)
        || chunk.is(ChunkKind.ADVERB)
        || chunk.is(ChunkKind.LINK)
        || chunk.is(ChunkKind.BREAK);
  }

  /** Last chunk with a capital before the name stops, or -1. */
  private static int nameEnd(Reading reading, List<Chunk> chunks, int i, int headEnd) {
    int end = -1;
    for (int j = i; j < chunks.size() && j < i + LONGEST; j++) {
      Chunk chunk = chunks.get(j);
      boolean capital = isCapital(reading, chunk.start());
      boolean inHead = chunk.end() <= headEnd;
      boolean tie =
          chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH) || chunk.is(ChunkKind.MARK);
      if (!inHead && !chunk.kind().isContent() && !chunk.is(ChunkKind.PLACE) && !tie && !capital) {
        break;
      }
      if (!inHead && (capital || (end >= 0 && chunk.is(ChunkKind.NUMBER)))) {
        end = j;
      }
    }
    return end;
  }

  /** Names that no Vietnamese syllable could make, as the subject of a clause. */
  private static @Nullable EntityMention foreign(Reading reading, List<Chunk> chunks, int i) {
    if (!opens(chunks, i) || !isCapital(reading, chunks.get(i).start())) {
      return null;
    }
    boolean strange = false;
    int end = i;
    while (end < chunks.size()
        && end < i + 5
        && (chunks.get(end).kind().isContent() || chunks.get(end).is(ChunkKind.PLACE))
        && isCapital(reading, chunks.get(end).start())) {
      strange |=
          ForeignWord.test(chunks.get(end).span().of(reading.lower()))
              && !isAcronym(chunks.get(end).span().of(reading.text()));
      end++;
    }
    return strange
        ? new EntityMention(
            i, end - 1, new Span(chunks.get(i).start(), chunks.get(end - 1).end()), "company")
        : null;
  }

  private static boolean isAcronym(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean opens(List<Chunk> chunks, int i) {
    return i == 0
        || chunks.get(i - 1).is(ChunkKind.COMMA)
        || chunks.get(i - 1).is(ChunkKind.COLON)
        || chunks.get(i - 1).is(ChunkKind.SEMICOLON)
        || chunks.get(i - 1).is(ChunkKind.TIME)
        || chunks.get(i - 1).is(ChunkKind.BREAK);
  }

  private static boolean isCapital(Reading reading, int at) {
    return at < reading.text().length() && Character.isUpperCase(reading.text().charAt(at));
  }
}
