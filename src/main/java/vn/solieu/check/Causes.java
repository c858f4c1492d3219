package vn.solieu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Scope;
import vn.solieu.compare.Statement;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;

/**
 * Names the likeliest cause of a contradiction: first what the two numbers show, then where else
 * the archive has the claimed number.
 */
final class Causes {
  private static final int TELLING = 2;

  private Causes() {}

  /**
   * @param all the claim set against everything of its place
   * @param elsewhere the claim set against the same indicator in other places
   */
  static @Nullable Cause find(Statement claim, Pair truth, List<Pair> all, List<Pair> elsewhere) {
    Cause slip = Slips.find(claim, truth);
    if (slip != null) {
      return slip;
    }
    Cause time = null;
    Cause neighbour = null;
    for (Pair pair : all) {
      if (pair.amount() == null || !same(claim, pair) || pair.found().equals(truth.found())) {
        continue;
      }
      Cause cause = moved(claim, pair);
      time = better(time, cause);
      if (cause == null && neighbour(pair, truth)) {
        neighbour = Cause.NEIGHBOUR;
      }
    }
    return time != null ? time : neighbour != null ? neighbour : far(claim, elsewhere);
  }

  private static @Nullable Cause better(@Nullable Cause a, @Nullable Cause b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** The very number; a single digit tells little where the thing is not certainly the same. */
  private static boolean same(Statement claim, Pair pair) {
    boolean telling = claim.amount().digits() >= TELLING || pair.alignment().topic() == Match.SAME;
    return (pair.fit() == Amount.Fit.EXACT && telling)
        || (pair.fits()
            && claim.amount().digits() > TELLING
            && pair.alignment().role() == Match.SAME);
  }

  /** The same indicator's number of another time, or its plan. */
  private static @Nullable Cause moved(Statement claim, Pair pair) {
    if (!sameThing(claim, pair) || !samePlace(claim, pair)) {
      return null;
    }
    Period here = claim.figure().period();
    Period there = pair.found().figure().period();
    boolean plan = pair.found().figure().role() == Role.TARGET;
    boolean foreseen = pair.found().foreseen() && !claim.foreseen();
    boolean sameYear =
        here != null && there != null && here.last().getYear() == there.last().getYear();
    if (sameYear && (foreseen || (plan && claim.figure().role() == Role.LEVEL))) {
      return Cause.PLAN;
    }
    if (pair.alignment().role() == Match.OTHER || here == null || there == null) {
      return null;
    }
    if (pair.alignment().period() == Match.OTHER) {
      return sameYear ? Cause.PERIOD : Cause.YEAR;
    }
    return null;
  }

  /** The same indicator, if under a name that says more: "lợi nhuận gộp" of "lợi nhuận". */
  private static boolean sameThing(Statement claim, Pair pair) {
    String here = claim.topic().concept();
    return pair.alignment().topic().atLeast(Match.LIKE)
        || (here != null && here.equals(pair.found().topic().concept()));
  }

  /** The same province, within old borders or new ones. */
  private static boolean samePlace(Statement claim, Pair pair) {
    Scope here = claim.scope();
    Scope there = pair.found().scope();
    return pair.alignment().scope().atLeast(Match.LIKE)
        || (here != null && there != null && here.key().equals(there.key()));
  }

  /** Another indicator's number, from an article that has the right one too. */
  private static boolean neighbour(Pair pair, Pair truth) {
    return pair.article().equals(truth.article()) && !pair.alignment().topic().atLeast(Match.SAME);
  }

  private static @Nullable Cause far(Statement claim, List<Pair> elsewhere) {
    for (Pair pair : elsewhere) {
      if (pair.amount() != null
          && claim.amount().digits() >= TELLING
          && same(claim, pair)
          && pair.alignment().butScope().atLeast(Match.LIKE)
          && pair.alignment().scope() == Match.OTHER) {
        return Cause.NEIGHBOUR;
      }
    }
    return null;
  }
}
