package vn.solieu.figure.choice;

import java.util.function.IntPredicate;

/** Candidates with their sums of weights: which is best, and how likely some of them are. */
public final class Weighed {
  /** Leaves none out of account. */
  public static final int ALL = Integer.MAX_VALUE;

  private final int[] sums;
  private final int negligible;
  private final int best;

  /**
   * @param sums of the weights of each candidate, of one at least
   * @param negligible what is less likely than the best by so much is left out of account
   */
  public Weighed(int[] sums, int negligible) {
    this.sums = sums;
    this.negligible = negligible;
    int most = 0;
    for (int k = 1; k < sums.length; k++) {
      most = sums[k] > sums[most] ? k : most;
    }
    best = most;
  }

  /** The likeliest candidate, the first of several. */
  public int best() {
    return best;
  }

  /** Whether the best is likelier than candidate {@code k} by more than {@code lead}. */
  public boolean leads(int k, int lead) {
    return sums[best] > sums[k] + lead;
  }

  /** Of all the chances that which the candidates have together that {@code is} tells. */
  public double chance(IntPredicate is) {
    double all = 0;
    double some = 0;
    for (int k = 0; k < sums.length; k++) {
      if (sums[best] - sums[k] < negligible) {
        double chance = ChoiceModel.ratio(sums[k] - sums[best]);
        all += chance;
        some += is.test(k) ? chance : 0;
      }
    }
    return some / all;
  }
}
