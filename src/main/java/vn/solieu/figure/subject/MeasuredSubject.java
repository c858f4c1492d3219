package vn.solieu.figure.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/**
 * The subject of a quantity's clause where a measure opens it: in "tỷ lệ người dân hài lòng với sự
 * phục vụ của công chức tăng 2%" it is the rate, however much is said of it before the verb.
 */
final class MeasuredSubject {
  private static final int LONGEST = 40;

  /** Syllables from which a name says enough. */
  private static final int ENOUGH = 3;

  private final PhraseTable<Cue> heads;

  MeasuredSubject(Lexicon lexicon) {
    heads = CueTable.load(lexicon.resources(), "figure/measure-heads.tsv");
  }

  /** The subject of the clause of chunk {@code quantity}, or null when no measure opens it. */
  LeftOutcome.@Nullable Found find(
      Reading reading, List<Chunk> chunks, int quantity, boolean counted) {
    int last = quantity - 1;
    boolean range = reading.lower().startsWith("từ ", chunks.get(quantity).start());
    Tie tie = new Tie(range, false, true, true);
    if (last > 0 && isDone(chunks, last)) {
      tie = new Tie(true, true, false, false);
      last--;
    } else if (last > 0 && !counted && kind(reading, chunks.get(last)).equals("from")) {
      tie = new Tie(true, false, true, true);
      last--;
    }
    while (last >= 0 && (isTie(chunks, last) || isCopula(reading, chunks.get(last)))) {
      String kind = kind(reading, chunks.get(last));
      if (kind.equals("no-tie") && !chunks.get(last).is(ChunkKind.TIME)) {
        return null;
      }
      tie = tie.with(chunks.get(last), kind);
      last--;
    }
    if (last >= 0 && tie.verb() && chunks.get(last).is(ChunkKind.COMMA)) {
      tie = new Tie(true, true, false, false);
      last--;
    }
    boolean subject = tie.said() && last >= 0 && mayEnd(chunks.get(last));
    int first = subject ? opening(reading, chunks, last, tie) : -1;
    int end = first < 0 ? -1 : end(reading, chunks, first, last);
    return end < 0 || !says(reading, chunks, first, end)
        ? null
        : new LeftOutcome.Found(first, end, false);
  }

  /**
   * What ties the quantity to its subject; the verb nearest to the quantity tells how.
   *
   * @param said there is a verb or an adverb
   * @param verb there is a verb
   * @param plain only "là" or the like, which may follow a clause within the subject: "số hộ phải
   *     di dời khi bão vào là"
   * @param onward that or "lên", "xuống", which may go on from a verb: "giá tăng vọt lên"
   */
  private record Tie(boolean said, boolean verb, boolean plain, boolean onward) {
    Tie with(Chunk chunk, String kind) {
      boolean first = chunk.is(ChunkKind.VERB) && !verb;
      boolean copula = !first || kind.equals("copula");
      return new Tie(
          said || first || chunk.is(ChunkKind.ADVERB),
          verb || first,
          plain && copula,
          onward && (copula || kind.equals("onward")));
    }
  }

  /** "tăng từ 17 [lên] 21 giường": goes on from a quantity to another. */
  boolean isOnward(Reading reading, List<Chunk> chunks, int i) {
    return i > 0
        && chunks.get(i - 1).is(ChunkKind.QUANTITY)
        && kind(reading, chunks.get(i)).equals("onward");
  }

  /** The phrase begins with a measure. */
  boolean opens(Reading reading, Chunk first) {
    String kind = kind(reading, first);
    return kind.equals("head") || kind.equals("bare");
  }

  /** "vốn năm nay đã | giải ngân", "số thuế mới | thu": what was done to the measure. */
  private static boolean isDone(List<Chunk> chunks, int i) {
    boolean said =
        chunks.get(i - 1).is(ChunkKind.ADVERB) || chunks.get(i - 1).is(ChunkKind.PASSIVE);
    return said && (chunks.get(i).is(ChunkKind.ACTION) || chunks.get(i).is(ChunkKind.CONCEPT));
  }

  /** "rộng [5 m]": by how large the thing is that stands before, else by "rộng" itself. */
  @Nullable Naming dimension(NamingScene scene) {
    int before = scene.before();
    if (before < 0 || !kind(scene.reading(), scene.chunks().get(before)).equals("dimension")) {
      return null;
    }
    Chunk last = scene.chunks().get(before);
    Chunk thing = before > 0 ? scene.chunks().get(before - 1) : last;
    boolean said = before > 0 && (mayEnd(thing) || thing.is(ChunkKind.QUANTITY));
    return said ? null : new Naming(last.span(), -1, "left");
  }

  /** What ties the quantity says what its subject is: "là", "chỉ". */
  boolean isSaid(Reading reading, List<Chunk> chunks, int quantity) {
    for (int i = quantity - 1; i >= 0 && isTie(chunks, i); i--) {
      boolean copula = isCopula(reading, chunks.get(i));
      if (copula || chunks.get(i).is(ChunkKind.VERB)) {
        return copula;
      }
    }
    return false;
  }

  /**
   * Of "dự án điện mặt trời | công suất [204 MW]", "bà con trong xã | lãi [90 triệu đồng]" the
   * measure that ends it, else the phrase.
   */
  LeftOutcome.Found tail(Reading reading, List<Chunk> chunks, LeftOutcome.Found found) {
    for (int i = found.from() + 1; found.adjacent() && i <= found.to(); i++) {
      PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunks.get(i).start());
      boolean free = chunks.get(i - 1).kind().isContent() && !opens(reading, chunks.get(i - 1));
      boolean ends =
          head != null
              && (head.value().kind().equals("earned")
                  || (head.value().kind().equals("head") && head.value().phrase().indexOf(' ') > 0))
              && head.end() == chunks.get(found.to()).end();
      if (ends && free) {
        return new LeftOutcome.Found(i, found.to(), true);
      }
    }
    return found;
  }

  private boolean isCopula(Reading reading, Chunk chunk) {
    return kind(reading, chunk).equals("copula");
  }

  /** Also "[trong] thời gian này". */
  private static boolean isTie(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    return chunk.kind().isTie()
        || chunk.is(ChunkKind.WITH)
        || (chunk.is(ChunkKind.PREP) && chunks.get(i + 1).is(ChunkKind.TIME));
  }

  private static boolean mayEnd(Chunk chunk) {
    return switch (chunk.kind()) {
      case COMMA, COLON, LINK, OPEN, DISCARD -> false;
      default -> !chunk.kind().isHardStop();
    };
  }

  /** The nearest measure that opens a clause, or -1. */
  private int opening(Reading reading, List<Chunk> chunks, int last, Tie tie) {
    boolean comma = false;
    for (int i = last; i >= Math.max(0, last - LONGEST); i--) {
      Chunk chunk = chunks.get(i);
      comma |= chunk.is(ChunkKind.COMMA);
      boolean clause =
          (chunk.is(ChunkKind.VERB) && (comma || !tie.onward()))
              || (chunk.is(ChunkKind.SUBORDINATE) && (comma || !tie.plain()));
      if (clause || (ends(reading, chunk) && !isInside(chunks, i))) {
        return -1;
      }
      if (opens(reading, chunk) && begins(reading, chunks, i, comma)) {
        return i;
      }
    }
    return -1;
  }

  /** "lãi suất cho vay đối với [5 lĩnh vực] ưu tiên": a quantity within the subject. */
  private static boolean isInside(List<Chunk> chunks, int i) {
    return chunks.get(i).is(ChunkKind.QUANTITY)
        && i > 1
        && (chunks.get(i - 1).is(ChunkKind.PREP) || chunks.get(i - 1).is(ChunkKind.ADVERB))
        && chunks.get(i - 2).kind().isContent()
        && mayEnd(chunks.get(i + 1));
  }

  private boolean ends(Reading reading, Chunk chunk) {
    return switch (chunk.kind()) {
      case QUANTITY, SEMICOLON, COLON, REF, OPEN, CLOSE -> true;
      case BREAK -> !kind(reading, chunk).equals("of");
      default -> false;
    };
  }

  /** Nothing before it makes it a part of something else. */
  private boolean begins(Reading reading, List<Chunk> chunks, int i, boolean comma) {
    boolean named = i + 1 < chunks.size() && chunks.get(i + 1).is(ChunkKind.NUMBER);
    if (named || !chunks.get(i).kind().isContent()) {
      return false;
    }
    if (i == 0) {
      return true;
    }
    Chunk before = chunks.get(i - 1);
    if (before.is(ChunkKind.WORD) && reading.lower().startsWith("tổng ", chunks.get(i).start())) {
      return true;
    }
    if (Character.isUpperCase(reading.text().charAt(chunks.get(i).start()))) {
      return before.is(ChunkKind.DASH);
    }
    return switch (before.kind()) {
      case PREP, DISCARD, MARK, OPEN, PASSIVE, QUANTITY -> false;
      case BREAK -> !kind(reading, before).equals("of");
      case WITH -> !comma;
      case LINK -> i > 1 && !chunks.get(i - 2).kind().isContent();
      default -> !before.kind().isContent();
    };
  }

  /** Last chunk of the name that begins with chunk {@code first}. */
  private int end(Reading reading, List<Chunk> chunks, int first, int last) {
    boolean bare = kind(reading, chunks.get(first)).equals("bare");
    int end = Math.min(last, NounPhrase.endOf(chunks, first) - 1);
    while (end < last && syllables(reading, chunks, first, end) < ENOUGH) {
      int next = end + 1;
      while (next <= last && !chunks.get(next).kind().isContent()) {
        next++;
      }
      boolean of = next == end + 2 && isOf(kind(reading, chunks.get(end + 1)));
      boolean more = next <= last && (of ? !chunks.get(next).is(ChunkKind.NAME) : bare);
      if (!more || chunks.get(next - 1).is(ChunkKind.COMMA)) {
        return end;
      }
      end = Math.min(last, NounPhrase.endOf(chunks, next) - 1);
    }
    return end;
  }

  private static boolean isOf(String kind) {
    return kind.equals("of") || kind.equals("from");
  }

  private static int syllables(Reading reading, List<Chunk> chunks, int first, int end) {
    String words = reading.lower().substring(chunks.get(first).start(), chunks.get(end).end());
    return words.split(" ").length;
  }

  /** More than "mức tăng": words with content, or a measure that needs no more. */
  private boolean says(Reading reading, List<Chunk> chunks, int first, int end) {
    boolean more = false;
    for (int i = first; i <= end; i++) {
      more |= chunks.get(i).kind().isContent() && !chunks.get(i).is(ChunkKind.EMPTY);
    }
    PhraseTable.Match<Cue> head = heads.at(reading.lower(), chunks.get(first).start());
    boolean bare =
        head != null && head.value().kind().equals("bare") && chunks.get(end).end() <= head.end();
    return more && !bare;
  }

  private String kind(Reading reading, Chunk chunk) {
    PhraseTable.Match<Cue> match = heads.at(reading.lower(), chunk.start());
    return match == null ? "" : match.value().kind();
  }
}
