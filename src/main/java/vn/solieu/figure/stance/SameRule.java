package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * A rate set against a rate told before: in "GRDP tăng 12,28%. Mức này cao hơn con số 11,39% của
 * năm 2020" both are growth; in "giải ngân 54% kế hoạch, trong khi bình quân cả nước 48%" both are
 * shares of a plan.
 */
final class SameRule implements StanceRule {
  private static final int REACH = 90;

  /** As long as "chỉ đạt mức". */
  private static final int LEVEL = 11;

  private final PhraseTable<Cue> comparators;
  private final PhraseTable<String> ranks;

  SameRule(Resources resources) {
    ranks = ClosedWords.load(resources, "ranked");
    comparators = CueTable.load(resources, "figure/comparators.tsv");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance recent = context.recent();
    if (recent == null || !context.isRate() || context.isPoints()) {
      return null;
    }
    Match<Cue> cue = context.nearest();
    boolean set =
        ranked(context, cue)
            || (cue != null && named(context, cue))
            || bracketed(context, cue)
            || beside(context, cue);
    return set ? new Stance(recent.role(), recent.direction(), recent.cue(), "same") : null;
  }

  /** "tăng 9,52%, xếp trên Đồng Nai (8,86%), TPHCM (7,07%)": what others reached. */
  private boolean ranked(StanceContext context, @Nullable Match<Cue> cue) {
    String gap = context.gap();
    Stance before = context.previousStance();
    boolean other = cue != null && !cue.value().kind().equals("to");
    if (other || before == null || !gap.endsWith("(") || gap.length() > REACH) {
      return false;
    }
    boolean next = before.rule().equals("same") && gap.startsWith(")");
    int clause = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(" và "));
    String last = " " + gap.substring(Math.max(0, clause)).replace("và ", "").strip();
    return next || ranks.first(Folded.piece(last), 0, last.length()) != null;
  }

  /** "cao hơn con số 11,39%". */
  private static boolean named(StanceContext context, Match<Cue> cue) {
    return cue.value().kind().equals("same")
        && (context.last("more", "less") != null || context.gap().contains("so với"))
        && context.after(cue).isBlank();
  }

  /** "thấp hơn bình quân cả nước (46,7%)", "gấp 2,2 lần mức chung (6,98%)". */
  private boolean bracketed(StanceContext context, @Nullable Match<Cue> cue) {
    String gap = context.gap();
    if (!gap.endsWith("(") || gap.length() > REACH || gap.indexOf(',') >= 0) {
      return false;
    }
    Quantity previous = context.previous();
    boolean multiple = previous != null && Ratios.isMultiple(previous.unit());
    boolean compared =
        cue != null && (cue.value().kind().equals("more") || cue.value().kind().equals("less"));
    return compared || (multiple && comparators.first(Folded.piece(gap), 0, gap.length()) != null);
  }

  /** "trong khi bình quân cả nước [chỉ] 48,6%", after a rate of the same sentence. */
  private boolean beside(StanceContext context, @Nullable Match<Cue> cue) {
    Quantity previous = context.previous();
    int from = Math.max(context.from(), context.modifierStart() - REACH);
    Match<Cue> other = comparators.last(context.lower(), from, context.modifierStart());
    if (previous == null || !previous.isPercent() || other == null) {
      return false;
    }
    boolean plain = cue == null || cue.start() < other.end() || cue.value().kind().equals("to");
    String rest = context.lower().substring(other.end(), context.modifierStart()).strip();
    return plain && rest.length() <= LEVEL && rest.indexOf(',') < 0;
  }
}
