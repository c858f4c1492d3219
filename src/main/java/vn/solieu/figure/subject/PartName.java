package vn.solieu.figure.subject;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/**
 * Names a part, or the share of a plan, by what stands after it: "95% [đường thôn] được cứng hóa",
 * "36% có [nước sạch]", "61% trong số đó [có lãi]", "95 triệu USD đến từ [thủy sản]", "90 ha đạt
 * [VietGAP]", "50% chỉ tiêu [doanh thu]".
 */
final class PartName {
  private static final Set<String> AREAS = Set.of("ha", "m2", "t");

  private final PhraseTable<Cue> cues;
  private final Predicate predicate;
  private final PhraseTable<String> ofThem;

  PartName(Lexicon lexicon, Predicate predicate) {
    this.predicate = predicate;
    ofThem = ClosedWords.load(lexicon.resources(), "of-them");
    cues = CueTable.load(lexicon.resources(), "figure/part-cues.tsv");
  }

  /** The name, null when what stands after it tells none. */
  @Nullable Naming find(NamingScene scene) {
    Span right = scene.right();
    if (right != null && scene.isPercent() && isPart(scene) && isNamed(scene, right)) {
      return new Naming(whole(scene, right), -1, "right");
    }
    Span grown = isMeasured(scene) ? standard(scene) : null;
    Span after = scene.counted() || grown != null ? grown : after(scene);
    return after == null ? null : new Naming(after, -1, "part");
  }

  private static boolean isPart(NamingScene scene) {
    boolean aim = scene.stance().role() == Role.TARGET && scene.stance().direction() == null;
    return aim || scene.stance().role() == Role.SHARE;
  }

  private boolean isNamed(NamingScene scene, Span right) {
    return scene.isHad()
        || isReached(scene)
        || isHad(scene, right)
        || isListed(scene)
        || countsPart(scene, right);
  }

  /** With what is said of it: "97% [hộ có vườn]", "90% [số hộ là gia đình văn hóa]". */
  private Span whole(NamingScene scene, Span right) {
    List<Chunk> chunks = scene.chunks();
    int next = scene.at() + 1;
    while (next < chunks.size() && chunks.get(next).start() < right.end()) {
      next++;
    }
    int end = predicate.end(scene.reading(), chunks, next);
    return end < 0 ? right : new Span(right.start(), chunks.get(end - 1).end());
  }

  /** "xã Tân Việt đạt 100% [thôn văn hóa]": a place has it of its own. */
  private static boolean isReached(NamingScene scene) {
    int before = scene.before();
    return scene.left() instanceof LeftOutcome.Label && before >= 0 && scene.follows("đạt", before);
  }

  /** "có 36% hộ", "đáp ứng 60% nhu cầu"; "nơi mới 50% quỹ đất …", where nothing before is named. */
  private boolean isHad(NamingScene scene, Span right) {
    boolean whole = right.of(scene.reading().lower()).startsWith("tổng");
    if (scene.stance().direction() != null || whole) {
      return false;
    }
    List<Chunk> chunks = scene.chunks();
    int before = scene.before();
    while (before >= 0 && chunks.get(before).is(ChunkKind.ADVERB)) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    Chunk last = chunks.get(before);
    PhraseTable.Match<Cue> had = cues.endingAt(scene.reading().lower(), last.end());
    if (had != null && had.value().kind().equals("had")) {
      return true;
    }
    return switch (last.kind()) {
      case SEMICOLON, BREAK, TIME -> !scene.earlier();
      case EMPTY -> before == 0 || !chunks.get(before - 1).is(ChunkKind.VERB);
      default -> false;
    };
  }

  /** "…, 95% đường thôn". */
  private static boolean isListed(NamingScene scene) {
    int before = scene.before();
    return before >= 0
        && (scene.chunks().get(before).is(ChunkKind.COMMA)
            || (scene.earlier() && scene.chunks().get(before).is(ChunkKind.SEMICOLON)));
  }

  /** "28% [số xe chữa cháy]", not the whole of "bằng 25% số bệnh nhân cả nước". */
  private static boolean countsPart(NamingScene scene, Span right) {
    int before = scene.before();
    boolean tied =
        before >= 0
            && scene.chunks().get(before).is(ChunkKind.VERB)
            && !scene.chunks().get(before).says(scene.reading(), "cho");
    return !tied
        && scene.stance().role() == Role.SHARE
        && right.of(scene.reading().lower()).startsWith("số ");
  }

  private @Nullable Span after(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int next = scene.at() + 1;
    if (scene.isPercent() && next + 1 < chunks.size() && isOfThem(scene, chunks.get(next))) {
      return said(scene.reading(), chunks, next + 1);
    }
    if (next + 1 >= chunks.size() || !chunks.get(next + 1).kind().isContent()) {
      return null;
    }
    String kind = kind(scene.reading(), chunks.get(next).start());
    Role role = scene.stance().role();
    boolean names =
        kind != null
            && switch (kind) {
              case "from" -> true;
              case "has", "source" -> role == Role.SHARE && scene.earlier() && scene.beginsItem();
              case "plan" -> role == Role.COMPLETION && chunks.get(next + 1).is(ChunkKind.CONCEPT);
              default -> false;
            };
    int end = names ? NounPhrase.endOf(chunks, next + 1) : 0;
    return end > next + 1
        ? new Span(chunks.get(next + 1).start(), chunks.get(end - 1).end())
        : null;
  }

  /** "98% số này", "61% trong số đó". */
  private boolean isOfThem(NamingScene scene, Chunk chunk) {
    return chunk.is(ChunkKind.REF)
        || (chunk.is(ChunkKind.BREAK) && chunk.isOne(scene.reading(), ofThem));
  }

  /** "98% số này [đã] [lắp máy dò cá]". */
  private @Nullable Span said(Reading reading, List<Chunk> chunks, int from) {
    int first = predicate.pastStates(reading, chunks, from);
    int end = predicate.end(reading, chunks, from);
    return end <= first ? null : new Span(chunks.get(first).start(), chunks.get(end - 1).end());
  }

  /** Land or goods that open an item: "trong đó [90 ha] …", "…, [40 tấn] …". */
  private static boolean isMeasured(NamingScene scene) {
    int before = scene.before();
    boolean opens =
        before >= 0
            && switch (scene.chunks().get(before).kind()) {
              case COMMA, SEMICOLON, BREAK, LINK, TIME -> true;
              default -> false;
            };
    Role role = scene.stance().role();
    return opens
        && !scene.counted()
        && !scene.isPercent()
        && (role == Role.LEVEL || role == Role.SHARE)
        && AREAS.contains(scene.quantity().unit());
  }

  /**
   * "90 ha [đã] theo hướng [hữu cơ]", "40 ha đạt [VietGAP]", "9 ha đang [cho thu hoạch]", not "đạt
   * năng suất 6 tấn".
   */
  private @Nullable Span standard(NamingScene scene) {
    List<Chunk> chunks = scene.chunks();
    int next = predicate.pastStates(scene.reading(), chunks, scene.at() + 1);
    PhraseTable.Match<Cue> match =
        next < chunks.size() ? cues.at(scene.reading().lower(), chunks.get(next).start()) : null;
    if (match != null && match.value().kind().equals("state")) {
      return new Span(match.start(), match.end());
    }
    if (match == null || !match.value().kind().equals("standard")) {
      return null;
    }
    int first = next;
    while (first < chunks.size() && chunks.get(first).start() < match.end()) {
      first++;
    }
    int end = NounPhrase.endOf(chunks, first);
    boolean counts = end < chunks.size() && countsNext(chunks.get(end));
    return end <= first || counts
        ? null
        : new Span(chunks.get(first).start(), chunks.get(end - 1).end());
  }

  private static boolean countsNext(Chunk chunk) {
    return chunk.is(ChunkKind.QUANTITY) || chunk.kind().isTie();
  }

  private @Nullable String kind(Reading reading, int at) {
    PhraseTable.Match<Cue> match = cues.at(reading.lower(), at);
    return match == null ? null : match.value().kind();
  }
}
