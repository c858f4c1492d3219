package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Capitals;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
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
  private static final int BRACKETS = 8;

  /** Kinds of words before a head after which it names no single one: "các", "ngành". */
  private static final Set<String> MANY = Set.of("plural", "away");

  private final PhraseTable<Cue> heads;
  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> forms;
  private final PhraseTable<String> leads;
  private final PhraseTable<Cue> announced;
  private final NameReach reach;
  private final ForeignName foreign;
  private final OfficeHolder holders;

  EntityScanner(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/entity-heads.tsv");
    cues = CueTable.load(lexicon.resources(), "figure/entity-cues.tsv");
    forms = ClosedWords.load(lexicon.resources(), "company-form");
    leads = ClosedWords.load(lexicon.resources(), "leads-to-name");
    announced = CueTable.load(lexicon.resources(), "figure/listed-entities.tsv");
    reach = new NameReach(heads, cues);
    foreign = new ForeignName(heads, cues);
    holders = new OfficeHolder(lexicon.resources());
  }

  /** The names of a document, none yet. */
  EntityNames names(Reading reading) {
    return new EntityNames(reading, forms, new TradeNames(reading, cues, leads));
  }

  /** What sees the names that the heads of lists announce. */
  ListedEntities listed(Reading reading) {
    return new ListedEntities(reading, announced);
  }

  List<EntityMention> scan(Reading reading, List<Chunk> chunks, EntityNames names) {
    List<EntityMention> found = new ArrayList<>();
    int i = 0;
    while (i < chunks.size()) {
      PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunks.get(i).start());
      EntityMention mention = at(reading, chunks, i, head, names);
      if (mention == null) {
        i = past(chunks, i, head);
      } else {
        if (!isOtherName(chunks, mention, found)) {
          found.add(mention);
        }
        i = mention.to() + 1;
      }
    }
    return found;
  }

  /**
   * The next chunk; "Ngân hàng Nhà nước chi nhánh | Sơn La": within what is no name none begins.
   */
  private static int past(List<Chunk> chunks, int i, PhraseTable.@Nullable Match<Cue> head) {
    int next = i + 1;
    while (head != null
        && head.value().kind().equals("none")
        && next < chunks.size()
        && chunks.get(next).start() < head.end()) {
      next++;
    }
    return next;
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
      Reading reading,
      List<Chunk> chunks,
      int i,
      PhraseTable.@Nullable Match<Cue> head,
      EntityNames names) {
    Chunk chunk = chunks.get(i);
    if (chunk.is(ChunkKind.QUANTITY) || chunk.is(ChunkKind.NUMBER)) {
      return null;
    }
    if (head == null && !Capitals.at(reading, chunk.start())) {
      return null;
    }
    EntityMention known = names.at(chunks, i);
    if (known != null || chunk.is(ChunkKind.PLACE)) {
      return known;
    }
    if (head != null && inName(reading, head)) {
      return null;
    }
    int end =
        head == null
            ? foreign.end(reading, chunks, i)
            : end(reading, chunks, i, head, names.trades());
    if (end < 0 || isReporter(reading, chunks, end + 1)) {
      return null;
    }
    int headEnd = head == null ? chunk.start() : head.end();
    String kind = head == null ? brand(reading, chunks.get(end)) : head.value().kind();
    return mention(chunks, i, end, headEnd, kind, names);
  }

  /** "Zing | đưa tin": who only tells what others say. */
  private boolean isReporter(Reading reading, List<Chunk> chunks, int next) {
    PhraseTable.Match<Cue> cue =
        next < chunks.size() ? cues.at(reading.lower(), chunks.get(next).start()) : null;
    return cue != null && cue.value().note().equals("news");
  }

  /** "Trabank" says what it is. */
  private static String brand(Reading reading, Chunk last) {
    return last.ends(reading, "bank") ? "bank" : "company";
  }

  /** Last chunk of the name with the head, or -1. */
  private int end(
      Reading reading, List<Chunk> chunks, int i, PhraseTable.Match<Cue> head, TradeNames trades) {
    boolean none = head.value().kind().equals("none") || isPlural(reading, chunks, i);
    int end = none ? -1 : reach.end(reading, chunks, i, head, trades);
    boolean body = !head.value().kind().equals("person");
    return body ? holders.before(reading, chunks, i, end, head.end()) : end;
  }

  /** A person's title with a capital inside a name: "Bà Rịa". */
  private static boolean inName(Reading reading, PhraseTable.Match<Cue> head) {
    return head.start() > 1
        && Capitals.at(reading, head.start())
        && head.value().kind().equals("person")
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
    return before != null && MANY.contains(before.value().kind());
  }

  /** The mention that chunks {@code from} to {@code to} are, its name taken in. */
  static EntityMention mention(
      List<Chunk> chunks, int from, int to, int headEnd, String kind, EntityNames names) {
    int id = names.add(chunks, from, to, headEnd, kind);
    Span span = new Span(chunks.get(from).start(), chunks.get(to).end());
    return new EntityMention(from, to, span, kind, id);
  }
}
