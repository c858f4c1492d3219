package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * A rate that goes on as the one before: "giảm 28,8% về lượng và 33% về giá trị", "tăng lần lượt
 * 1,1% và 6%". A count does so only right after "và" or a comma: "tăng 5 xã và 3 thôn".
 */
final class ParallelRule implements StanceRule {
  private final PhraseTable<Cue> joints;
  private final PhraseTable<String> parts;
  private final PhraseTable<String> products;

  ParallelRule(Resources resources) {
    joints = CueTable.load(resources, "figure/joints.tsv");
    parts = ClosedWords.load(resources, "part-of-change");
    products = ClosedWords.load(resources, "of-product");
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    boolean listed = context.head() != null || context.colon() != null;
    boolean item = listed && context.gap().startsWith(";");
    if (before == null || previous == null || item || !context.cues().isEmpty()) {
      return null;
    }
    if (context.isRate() && !bare(context) && (isPart(context) || isOfProduct(context))) {
      return null;
    }
    boolean against = before.rule().endsWith("more") || before.rule().endsWith("less");
    boolean aim = before.role() == Role.TARGET && before.direction() != null;
    boolean growth = aim && (!against || bare(context));
    boolean change = (growth || before.role() == Role.CHANGE) && goesOn(context, previous);
    boolean same = context.isRate() || context.quantity().unit().equals(previous.unit());
    boolean completion = before.role() == Role.COMPLETION && same && bare(context);
    Role role = growth ? Role.CHANGE : before.role();
    boolean equal = change && before.rule().endsWith("equal");
    Direction direction = equal ? EqualRule.direction(context) : before.direction();
    return change || completion
        ? new Stance(role, direction, before.cue(), equal ? "parallel/equal" : "parallel")
        : null;
  }

  /** "GDP tăng 6,5%; vốn đầu tư 33% | GDP", but not where the first is a part of it too. */
  private boolean isOfProduct(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    return products.at(context.lower(), next) != null
        && products.at(Folded.piece(context.gap()), 0) == null;
  }

  /** "tăng 5%, 30% | số vụ …", but not where the first has such words too: "tăng 5% | số vụ và". */
  private boolean isPart(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    boolean twin = parts.at(Folded.piece(context.gap()), 0) != null && isJoined(context.gap());
    return parts.at(context.lower(), next) != null && !twin;
  }

  private static boolean isJoined(String gap) {
    return gap.endsWith(" và") || gap.endsWith(",");
  }

  private boolean goesOn(StanceContext context, Quantity previous) {
    boolean same = context.quantity().unit().equals(previous.unit());
    if (context.isRate() || context.isMultiple()) {
      return same;
    }
    boolean amounts = !previous.isRatio();
    return bare(context) && (same || (amounts && context.gap().equals("và")));
  }

  /** Nothing but "và" or a comma between the two. */
  private boolean bare(StanceContext context) {
    String gap = context.gap();
    Match<Cue> joint = joints.at(Folded.piece(gap), 0);
    return joint != null && joint.end() == gap.length() && joint.value().kind().equals("parallel");
  }
}
