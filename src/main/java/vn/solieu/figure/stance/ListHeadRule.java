package vn.solieu.figure.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/** A rate in a list whose head names the change: "5 nhóm tăng giá: - Giao thông 0,85%". */
final class ListHeadRule implements StanceRule {
  private final PhraseTable<String> manners;
  private final PhraseTable<String> naming;
  private final PhraseTable<String> since;
  private final Set<String> joints;

  ListHeadRule(Resources resources) {
    manners = ClosedWords.load(resources, "rise-manner");
    naming = ClosedWords.load(resources, "naming-verb");
    since = ClosedWords.load(resources, "compares-ahead");
    joints = ClosedWords.set(resources, "name-joint");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance moved = bracketed(context);
    if (moved != null) {
      return moved;
    }
    Match<Cue> first = first(context);
    Match<Cue> head = context.head() == null ? context.colon() : context.head();
    head = first == null ? head : first;
    if (head == null
        || !context.isRate()
        || !context.cues().stream().allMatch(cue -> aside(context, cue) || cue.equals(first))) {
      return null;
    }
    boolean down = head.value().kind().equals("down") || head.value().kind().equals("fall");
    return new Stance(
        Role.CHANGE,
        down ? Direction.DOWN : Direction.UP,
        new Span(head.start(), head.end()),
        "change/head");
  }

  /** "9 nhóm đi lên so với tháng 5: | giải trí 0,78%": the verb of the head, the time behind it. */
  private @Nullable Match<Cue> first(StanceContext context) {
    int colon = context.lower().lastIndexOf(':', context.modifierStart(), context.from());
    Match<Cue> verb = colon < 0 ? null : context.last("up", "down");
    boolean alone = verb != null && verb.equals(context.nearest()) && verb.end() <= colon;
    if (verb == null || !alone || context.isPoints()) {
      return null;
    }
    Match<String> than = since.first(context.lower(), verb.end(), colon);
    return than != null && ClauseMarks.none(context.lower(), than.end(), colon, ",;.")
        ? verb
        : null;
  }

  /** "2 nhóm nhích lên là giải trí (0,04%) cùng dịch vụ khác (0,27%)". */
  private @Nullable Stance bracketed(StanceContext context) {
    String gap = context.gap();
    if (!context.isRate() || !gap.endsWith("(") || gap.lastIndexOf('(') < gap.length() - 1) {
      return null;
    }
    Stance before = context.previousStance();
    boolean goesOn = before != null && before.rule().equals("change/named") && gap.indexOf(';') < 0;
    if (before != null && goesOn && context.cues().isEmpty()) {
      return before;
    }
    Match<Cue> verb = context.last("up", "down");
    if (verb == null || !names(context, verb) || !verb.equals(context.nearest())) {
      return null;
    }
    Direction way = verb.value().kind().equals("up") ? Direction.UP : Direction.DOWN;
    return new Stance(Role.CHANGE, way, new Span(verb.start(), verb.end()), "change/named");
  }

  /** Behind "tăng", "nhích lên" | "là giải trí (": what rose is named. */
  private boolean names(StanceContext context, Match<Cue> verb) {
    Folded lower = context.lower();
    int end = Blanks.before(lower, context.modifierStart()) - 1;
    int at = Blanks.after(lower, verb.end());
    Match<String> manner = manners.at(lower, at);
    Match<String> is = naming.at(lower, manner == null ? at : Blanks.after(lower, manner.end()));
    return is != null && is.end() < end && ClauseMarks.none(lower, is.end(), end, ";:()");
  }

  /** "sản phẩm từ sắt thép 41,24%; còn thủy sản 2,67%": words of the name, far from the number. */
  private boolean aside(StanceContext context, Match<Cue> cue) {
    return joints.contains(cue.value().phrase()) && !context.after(cue).isBlank();
  }
}
