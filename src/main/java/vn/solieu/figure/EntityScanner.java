package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Place;
import vn.solieu.text.Span;

/**
 * Sees the names of companies, households and the like among chunks: a head ("Công ty may", "hộ
 * ông") with capitals after it, or a foreign name that opens a clause ("Nitto Denko tăng vốn").
 */
final class EntityScanner {
  private static final int LONGEST = 14;
  private static final int BRACKETS = 8;

  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;

  EntityScanner(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/entity-heads.tsv");
    cues = CueTable.load(lexicon.resources(), "figure/entity-cues.tsv");
  }

  List<EntityMention> scan(Reading reading, List<Chunk> chunks, EntityNames names) {
    List<EntityMention> found = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      EntityMention mention = at(reading, chunks, i, names);
      if (mention == null) {
        i++;
      } else {
        if (!isOtherName(chunks, mention, found)) {
          found.add(mention);
        }
        i = mention.to() + 1;
      }
    }
    return found;
  }

  /** A word that stands before names is in the sentence: what is cheap to know beforehand. */
  boolean mayName(Reading reading, Span sentence) {
    return heads.first(reading.lower(), sentence.start(), sentence.end()) != null;
  }

  /** In brackets right after the first: "Ngân hàng Sông Trà (Trabank)". */
  private static boolean isOtherName(
      List<Chunk> chunks, EntityMention mention, List<EntityMention> found) {
    return !found.isEmpty()
        && found.getLast().id() == mention.id()
        && mention.from() - found.getLast().to() <= BRACKETS
        && chunks.get(found.getLast().to() + 1).is(ChunkKind.OPEN);
  }

  private @Nullable EntityMention at(
      Reading reading, List<Chunk> chunks, int i, EntityNames names) {
    Chunk chunk = chunks.get(i);
    if (chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.NUMBER)) {
      return null;
    }
    EntityMention known = names.at(chunks, i);
    if (known != null || chunk.is(ChunkKind.PLACE)) {
      return known;
    }
    PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunk.start());
    if (head != null && inName(reading, head)) {
      return null;
    }
    if (head == null) {
      return foreign(reading, chunks, i, names);
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
            : wholeEnd(reading, chunks, nameEnd(reading, chunks, i, head.end()));
    return end < 0 || isKind(reading, chunks, i, end, head.value())
        ? null
        : mention(chunks, i, end, head.end(), head.value().kind(), names);
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
      boolean capital = Character.isUpperCase(word.charAt(0)) && !isCountry(chunks.get(j));
      if (capital && !isAcronym(word)) {
        return false;
      }
    }
    return true;
  }

  /** "siêu thị hàng Mỹ" is no name. */
  private static boolean isCountry(Chunk chunk) {
    PlaceName place = chunk.place();
    return place != null && place.has(Place.Level.COUNTRY);
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
        || chunk.is(ChunkKind.TIME)
        || chunk.is(ChunkKind.PREP)
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
      boolean letter = end < 0 && chunk.end() - chunk.start() == 1;
      boolean capital = isCapital(reading, chunk.start()) && !letter;
      boolean inHead = chunk.start() < headEnd;
      boolean tie =
          chunk.is(ChunkKind.LINK) || chunk.is(ChunkKind.DASH) || chunk.is(ChunkKind.MARK);
      if (!inHead && !chunk.kind().isContent() && !chunk.is(ChunkKind.PLACE) && !tie && !capital) {
        break;
      }
      if (!inHead && !capital && !tie && isComplete(reading, chunks, end, headEnd)) {
        break;
      }
      if (!inHead && (capital || (end >= 0 && chunk.is(ChunkKind.NUMBER)))) {
        end = j;
      }
    }
    return end;
  }

  /** Of "Dự án Nhà máy sản xuất gạch" all, when its only capital begins a head of its own. */
  private int wholeEnd(Reading reading, List<Chunk> chunks, int end) {
    PhraseTable.Match<Cue> head =
        end < 0 ? null : heads.at(reading.lower(), chunks.get(end).start());
    boolean bare =
        head != null
            && !head.value().kind().equals("none")
            && head.end() >= chunks.get(end).end()
            && end + 1 < chunks.size()
            && chunks.get(end + 1).kind().isContent();
    return bare ? NounPhrase.endOf(chunks, end + 1) - 1 : end;
  }

  /** Two capitals that are no acronyms end a name: "Tập đoàn Hưng Thịnh | bán xe Nhật". */
  private static boolean isComplete(Reading reading, List<Chunk> chunks, int end, int headEnd) {
    int capitals = 0;
    for (int i = end; i >= 0 && chunks.get(i).start() >= headEnd && capitals < 2; i--) {
      int more = capitals(chunks.get(i).span().of(reading.text()));
      if (more == 0) {
        return false;
      }
      capitals += more;
    }
    return capitals > 1;
  }

  /** Syllables with a capital, 0 when one has none or it is an acronym. */
  private static int capitals(String words) {
    int capitals = 0;
    for (String word : words.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || isAcronym(word)) {
        return 0;
      }
      capitals++;
    }
    return capitals;
  }

  private static EntityMention mention(
      List<Chunk> chunks, int from, int to, int headEnd, String kind, EntityNames names) {
    int id = names.add(chunks, from, to, headEnd, kind);
    Span span = new Span(chunks.get(from).start(), chunks.get(to).end());
    return new EntityMention(from, to, span, kind, id);
  }

  /** Names that no Vietnamese syllable could make, as the subject of a clause or after "của". */
  private @Nullable EntityMention foreign(
      Reading reading, List<Chunk> chunks, int i, EntityNames names) {
    boolean subject = opens(chunks, i) || isOwner(reading, chunks, i);
    if (!subject || !isCapital(reading, chunks.get(i).start())) {
      return null;
    }
    boolean strange = false;
    int end = i;
    while (end < chunks.size()
        && end < i + 5
        && (chunks.get(end).kind().isContent() || chunks.get(end).is(ChunkKind.PLACE))
        && isCapital(reading, chunks.get(end).start())) {
      if (heads.at(reading.lower(), chunks.get(end).start()) != null) {
        return null;
      }
      strange |= isStrange(chunks.get(end).span().of(reading.text()));
      end++;
    }
    return strange ? mention(chunks, i, end - 1, chunks.get(i).start(), "company", names) : null;
  }

  private static boolean isStrange(String word) {
    boolean plain = word.chars().allMatch(c -> c < 0x80);
    return !isAcronym(word)
        && plain
        && (ForeignWord.test(word.toLowerCase(Locale.ROOT)) || EntityNames.isMixed(word));
  }

  /** "lợi nhuận của Trabank". */
  private static boolean isOwner(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && chunks.get(i - 1).is(ChunkKind.PREP)
        && chunks.get(i - 1).span().of(reading.lower()).equals("của");
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
