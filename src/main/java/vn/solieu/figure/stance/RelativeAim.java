package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Who set a number, said right behind it: "450 tỷ đồng mà HĐND giao", "không quá 3% ngành đề ra",
 * "600 triệu USD được tỉnh giao", "600 tấn theo kế hoạch" are what was planned.
 */
final class RelativeAim {
  private static final String MARKS = ",;:.()\n";
  private static final String AND = "và ";
  private static final String GIVEN = "được giao";
  private static final int REACH = 60;
  private static final int NEAR = 20;

  private final PhraseTable<String> behind;
  private final PhraseTable<String> openings;
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> ends;
  private final PhraseTable<String> against;
  private final PhraseTable<String> aims;
  private final PhraseTable<String> than;
  private final PhraseTable<String> now;
  private final PhraseTable<String> tasks;

  RelativeAim(Resources resources) {
    behind = ClosedWords.load(resources, "planned-behind");
    openings = ClosedWords.load(resources, "aim-relative");
    verbs = ClosedWords.load(resources, "aim-verb");
    ends = ClosedWords.load(resources, "aim-verb-end");
    against = ClosedWords.load(resources, "aim-against");
    aims = ClosedWords.load(resources, "plan-reached");
    than = ClosedWords.load(resources, "measure-against");
    now = ClosedWords.load(resources, "now");
    tasks = ClosedWords.load(resources, "task");
  }

  /** The words behind the quantity that say so, or null. */
  @Nullable Span of(StanceContext context) {
    Folded lower = context.lower();
    int at = Blanks.after(lower, context.end());
    Match<String> said = behind.first(lower, at, Math.min(context.to(), at + NEAR));
    boolean plain =
        said != null
            && ClauseMarks.none(lower, at, said.start(), MARKS)
            && !lower.substring(at, said.start()).contains(AND)
            && !countsAims(context);
    if (said != null && givesTask(lower, said)) {
      return null;
    }
    if (said != null && plain && closes(lower, said.end(), said.start() == at)) {
      return new Span(said.start(), said.end());
    }
    if (openings.first(lower, at, Math.min(context.to(), at + NEAR)) == null) {
      return null;
    }
    int limit = Math.min(context.to(), at + REACH);
    int end = ClauseMarks.end(lower, at, limit, MARKS);
    Match<String> opening = openings.first(lower, at, Math.min(end, at + NEAR));
    return opening == null || countsAims(context) ? null : verb(lower, opening, at, end);
  }

  private @Nullable Span verb(Folded lower, Match<String> opening, int at, int end) {
    for (Match<String> verb : verbs.all(lower, opening.end(), end)) {
      boolean plain = against.first(lower, at, verb.start()) == null;
      if (plain && closes(lower, verb.end())) {
        return new Span(opening.start(), verb.end());
      }
    }
    return null;
  }

  /** Words between ask for a time behind: "950 tấn nuôi trồng đặt ra | cho năm 2026". */
  private boolean closes(Folded lower, int end, boolean near) {
    return near ? closes(lower, end) : ends.at(lower, Blanks.after(lower, end)) != null;
  }

  /** "vượt 60%, so với 25 - 30% | hiện nay": what is set beside the aim is so already. */
  boolean isNow(StanceContext context) {
    Folded lower = context.lower();
    return now.at(lower, Blanks.after(lower, context.end())) != null
        && ClosedWords.isOne(than, context.gap().replace(",", "").strip());
  }

  /** The clause ends behind the verb, or a time follows: "giao | cho năm 2020". */
  private boolean closes(Folded lower, int end) {
    int next = Blanks.after(lower, end);
    return next >= lower.length()
        || MARKS.indexOf(lower.charAt(next)) >= 0
        || ends.at(lower, next) != null;
  }

  /** "138 việc | được giao": so much there was to do. */
  boolean givesTask(Folded lower, Match<?> given) {
    return lower.startsWith(GIVEN, given.start())
        && tasks.endingAt(lower, Blanks.before(lower, given.start())) != null;
  }

  /** "thông qua 12 chỉ tiêu", "25 nhóm chỉ tiêu": so many aims there are. */
  boolean countsAims(StanceContext context) {
    Folded unit = Folded.of(context.quantity().unit());
    int next = Blanks.after(context.lower(), context.end());
    return aims.endingAt(unit, unit.length()) != null || aims.at(context.lower(), next) != null;
  }
}
