package vn.solieu.check;

import java.util.Comparator;
import java.util.List;
import vn.solieu.compare.Alignment;
import vn.solieu.compare.Match;
import vn.solieu.compare.Statement;

/** The figures that come nearest to a claim that the archive does not have. */
final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  static List<Pair> of(Statement claim, List<Pair> pairs) {
    return pairs.stream()
        .filter(p -> p.amount() != null && p.alignment().topic().atLeast(Match.LIKE))
        .filter(p -> p.alignment().entity().atLeast(Match.LIKE))
        .sorted(
            Comparator.comparingInt((Pair p) -> distance(p.alignment()))
                .thenComparingDouble(p -> off(claim, p))
                .thenComparing(p -> p.found().stored().id()))
        .limit(MOST)
        .toList();
  }

  private static double off(Statement claim, Pair pair) {
    return pair.amount() == null ? 1 : pair.amount().off(claim.amount());
  }

  private static int distance(Alignment a) {
    return 3 * a.topic().ordinal()
        + 2 * a.scope().ordinal()
        + 2 * a.role().ordinal()
        + a.period().ordinal()
        + a.base().ordinal()
        + a.prices().ordinal();
  }
}
