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
 * How far water stands from an alarm level: "7,93 m, trên báo động 3 là 1,43 m" (up), "dưới báo
 * động 1 0,5 m" (down).
 */
final class AlarmRule implements StanceRule {
  private final PhraseTable<String> over;
  private final PhraseTable<String> under;
  private final PhraseTable<String> grades;

  AlarmRule(Resources resources) {
    over = ClosedWords.load(resources, "alarm-over");
    under = ClosedWords.load(resources, "alarm-under");
    grades = ClosedWords.load(resources, "alarm-grade");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.AMOUNT;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    String unit = context.quantity().unit();
    if (!unit.equals("m") && !unit.equals("cm")) {
      return null;
    }
    Stance up = find(context, over, Direction.UP);
    return up == null ? find(context, under, Direction.DOWN) : up;
  }

  /** The alarm level and its grade close before the amount. */
  private @Nullable Stance find(
      StanceContext context, PhraseTable<String> words, Direction direction) {
    Folded lower = context.lower();
    Match<String> alarm = words.last(lower, context.from(), context.start());
    int next = alarm == null ? -1 : Blanks.after(lower, alarm.end());
    Match<String> grade = next < 0 ? null : grades.at(lower, next);
    boolean close =
        grade != null
            && grade.end() <= context.modifierStart()
            && ClauseMarks.none(lower, grade.end(), context.modifierStart(), ",;:(")
            && ChangeReach.words(lower.substring(grade.end(), context.modifierStart())) <= 1;
    return alarm != null && close
        ? new Stance(Role.CHANGE, direction, new Span(alarm.start(), alarm.end()), "change/alarm")
        : null;
  }
}
