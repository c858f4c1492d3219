package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * The figure before said again in other words: "tăng 10.000 đồng/kg, tương đương 10,5%", "hụt
 * 1.686ha (2,24%)" are changes both, past the base of the first too: "giảm 70% so với năm trước,
 * tương đương 60 tỷ đồng".
 */
final class RestatedRule implements StanceRule {
  private static final int NEAR = 50;

  private final PhraseTable<Cue> joints;
  private final PhraseTable<String> wholes;
  private final PhraseTable<String> multiples;

  RestatedRule(Resources resources) {
    joints = CueTable.load(resources, "figure/joints.tsv");
    wholes = ClosedWords.load(resources, "whole");
    multiples = ClosedWords.load(resources, "multiple");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    boolean change = before != null && before.direction() != null && isChange(before);
    if (!change) {
      return null;
    }
    boolean own = context.isRate() ? isShare(context) : isTotal(context);
    return before != null && !own && (joins(context.gap()) || compared(context))
        ? new Stance(Role.CHANGE, before.direction(), before.cue(), "restated")
        : null;
  }

  /** "cao gấp 9 lần, tức 274.200 đồng": what is so many times as much is told whole. */
  private boolean isTotal(StanceContext context) {
    Quantity previous = context.previous();
    Stance before = context.previousStance();
    Span verb = before == null ? null : before.cue();
    boolean whole =
        verb != null
            && previous != null
            && multiples.first(context.lower(), verb.start(), previous.span().start()) != null;
    return whole && previous != null && Ratios.isMultiple(previous.unit()) && !context.isMultiple();
  }

  /** "tăng 15.700 tỷ đồng, tương đương 0,3% GDP": a part of something else. */
  private boolean isShare(StanceContext context) {
    Quantity previous = context.previous();
    int next = Blanks.after(context.lower(), context.end());
    return previous != null && !previous.isPercent() && wholes.at(context.lower(), next) != null;
  }

  /** "tăng 37 vụ so với cùng kỳ (47%)". */
  private static boolean compared(StanceContext context) {
    Quantity previous = context.previous();
    String gap = context.gap();
    return context.isRate()
        && previous != null
        && !previous.isPercent()
        && gap.startsWith("so ")
        && gap.endsWith("(")
        && gap.length() < NEAR
        && gap.indexOf(',') < 0;
  }

  private boolean joins(String gap) {
    int base = gap.startsWith("so ") && gap.length() < NEAR + NEAR ? gap.lastIndexOf(", ") : 0;
    Match<Cue> joint = gap.isEmpty() || base < 0 ? null : joints.at(Folded.piece(gap), base);
    return joint != null && joint.end() == gap.length() && joint.value().kind().equals("restated");
  }

  private static boolean isChange(Stance stance) {
    return stance.role() == Role.CHANGE || stance.role() == Role.TARGET;
  }
}
