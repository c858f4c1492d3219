package vn.solieu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Revisions;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Witnesses;
import vn.solieu.index.StoredFigure;

/** Weighs a claim against everything of its place: the rules of the verdicts, in their order. */
final class Judge {
  private static final double DISPUTE = 0.01;
  private static final int TELLING = 3;

  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Deriver deriver;
  private final Exhibits exhibits;

  Judge(Witnesses witnesses, Revisions revisions, Deriver deriver) {
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.deriver = deriver;
    exhibits = new Exhibits(witnesses);
  }

  /**
   * @param pairs the claim set against all figures of its place
   * @param elsewhere the same against its indicator in all places, asked for only when needed
   */
  Verdict judge(Statement claim, List<Pair> pairs, Supplier<List<Pair>> elsewhere) {
    List<Pair> firm = pairs.stream().filter(Pair::firm).toList();
    List<Pair> support = support(claim, pairs, firm);
    if (!support.isEmpty()) {
      return supported(claim, support, against(claim, pairs, firm));
    }
    Verdict unit = unitSlip(claim, pairs);
    if (unit != null) {
      return unit;
    }
    for (Pair pair : firm.isEmpty() ? pairs : List.<Pair>of()) {
      if (Slips.equalForRole(claim, pair)) {
        return exhibits.unit(claim, pair, Cause.EQUAL_FOR_RISE);
      }
    }
    List<Pair> against = against(claim, pairs, firm);
    if (!against.isEmpty()) {
      return contradicted(claim, against, pairs, elsewhere);
    }
    Verdict derived = deriver.derive(claim, pairs);
    if (derived != null) {
      return derived;
    }
    return open(claim, pairs, elsewhere);
  }

  private List<Pair> support(Statement claim, List<Pair> pairs, List<Pair> firm) {
    List<Pair> support =
        pairs.stream().filter(p -> p.alike() && p.fits() && settled(claim, p, firm)).toList();
    boolean vague = support.stream().allMatch(p -> vague(claim, p));
    boolean denied =
        firm.stream()
            .anyMatch(p -> !p.fits() && p.amount() != null && !claim.amount().finer(p.amount()));
    return vague && denied ? List.of() : support;
  }

  /** "1 triệu tấn" bears out 1.012,4 nghìn tấn only where nothing says it more exactly. */
  private static boolean vague(Statement claim, Pair pair) {
    return pair.fit() == Amount.Fit.ROUNDED
        && pair.amount() != null
        && claim.amount().finer(pair.amount());
  }

  /** A likeness does not confirm where the very thing is there with another number. */
  private static boolean settled(Statement claim, Pair pair, List<Pair> firm) {
    boolean sure = pair.firm() || firm.isEmpty();
    return sure
        || (pair.fit() == Amount.Fit.EXACT
            && claim.amount().digits() >= TELLING
            && pair.alignment().topic() == Match.SAME);
  }

  /** Figures of the same thing with another number, which bear on each other's article alone. */
  private static List<Pair> against(Statement claim, List<Pair> pairs, List<Pair> firm) {
    List<Pair> same =
        firm.isEmpty() && claim.scope() != null && claim.figure().period() != null
            ? pairs.stream().filter(Pair::likely).toList()
            : firm;
    return same.stream().filter(p -> !p.fits()).toList();
  }

  private Verdict supported(Statement claim, List<Pair> support, List<Pair> against) {
    for (Pair rival : against) {
      if (support.stream().allMatch(s -> replaces(rival, s))) {
        return exhibits.superseded(claim, rival, support);
      }
    }
    List<Pair> dissent =
        against.stream()
            .filter(Pair::firm)
            .filter(p -> support.stream().noneMatch(s -> sameArticle(s, p)))
            .filter(p -> support.stream().noneMatch(s -> replaces(s, p)))
            .filter(p -> p.amount() != null && p.amount().off(claim.amount()) > DISPUTE)
            .toList();
    if (open(claim) && ambiguous(claim, support)) {
      return exhibits.verdict(claim, Ruling.AMBIGUOUS, null, support, dissent);
    }
    boolean outweighed =
        !dissent.isEmpty() && witnesses.count(stored(dissent)) >= witnesses.count(stored(support));
    Ruling ruling = outweighed ? Ruling.AMBIGUOUS : ruling(support);
    return exhibits.verdict(claim, ruling, null, support, dissent);
  }

  private boolean replaces(Pair later, Pair earlier) {
    Amount a = later.amount();
    Amount b = earlier.amount();
    double off = a == null || b == null ? 1 : a.off(b);
    return revisions.replaces(later.found().stored(), earlier.found().stored(), off);
  }

  private static boolean sameArticle(Pair a, Pair b) {
    return Witnesses.sameArticle(a.found().stored(), b.found().stored());
  }

  private static List<StoredFigure> stored(List<Pair> pairs) {
    return pairs.stream().map(p -> p.found().stored()).toList();
  }

  private static Ruling ruling(List<Pair> support) {
    boolean exact = support.stream().anyMatch(p -> p.fit() == Amount.Fit.EXACT);
    return exact ? Ruling.CONFIRMED : Ruling.ROUNDED;
  }

  private static boolean open(Statement claim) {
    return claim.scope() == null || claim.figure().period() == null;
  }

  /** Whether the numbers that fit are of several places, or of several times. */
  private static boolean ambiguous(Statement claim, List<Pair> support) {
    boolean places =
        claim.scope() == null
            && support.stream().map(p -> p.found().scope()).distinct().count() > 1;
    boolean times =
        claim.figure().period() == null
            && support.stream().map(p -> p.found().figure().period()).distinct().count() > 1;
    return places || times;
  }

  private @Nullable Verdict unitSlip(Statement claim, List<Pair> pairs) {
    for (Pair pair : pairs) {
      boolean same =
          pair.amount() == null
              && pair.alignment().topic() == Match.SAME
              && pair.alignment().butTopic() == Match.SAME;
      Cause cause = same ? Slips.unit(claim, pair) : null;
      if (cause != null) {
        return exhibits.unit(claim, pair, cause);
      }
    }
    return null;
  }

  private Verdict contradicted(
      Statement claim, List<Pair> against, List<Pair> pairs, Supplier<List<Pair>> elsewhere) {
    List<Pair> groups = new ArrayList<>(against);
    groups.sort(Comparator.comparing((Pair p) -> p.found().stored(), witnesses.order()));
    Pair truth = truth(claim, groups);
    if (!truth.firm() && scattered(groups)) {
      return exhibits.verdict(claim, Ruling.NOT_FOUND, null, List.of(), List.of(truth));
    }
    Cause cause = Causes.find(claim, truth, pairs, List.of());
    cause = cause == null ? Causes.find(claim, truth, pairs, elsewhere.get()) : cause;
    List<Pair> telling =
        groups.stream().filter(p -> truth.amount() != null && agrees(p, truth.amount())).toList();
    return exhibits.contradicted(claim, truth, cause, telling);
  }

  private static boolean agrees(Pair pair, Amount amount) {
    return pair.amount() != null && pair.amount().fit(amount) != Amount.Fit.NONE;
  }

  /** The one that a slip explains, else a revised one, else the first. */
  private Pair truth(Statement claim, List<Pair> groups) {
    for (Pair pair : groups) {
      if (Slips.find(claim, pair) != null) {
        return pair;
      }
    }
    Pair best = groups.getFirst();
    for (Pair pair : groups) {
      best = replaces(pair, best) ? pair : best;
    }
    return best;
  }

  private static boolean scattered(List<Pair> groups) {
    Amount first = groups.getFirst().amount();
    return first != null
        && groups.stream().anyMatch(p -> p.amount() != null && first.off(p.amount()) > DISPUTE);
  }

  private Verdict open(Statement claim, List<Pair> pairs, Supplier<List<Pair>> elsewhere) {
    List<Pair> nearest = Nearest.of(claim, pairs);
    History history = History.of(pairs);
    if (history.outlier(claim)) {
      Cause cause = history.scaled(claim) ? Cause.SCALE : null;
      return exhibits.verdict(claim, Ruling.IMPLAUSIBLE, cause, List.of(), history.pairs());
    }
    if (open(claim) && nearest.stream().anyMatch(Pair::alike)) {
      return exhibits.verdict(claim, Ruling.AMBIGUOUS, null, List.of(), nearest);
    }
    List<Pair> near = nearest.isEmpty() ? Nearest.of(claim, elsewhere.get()) : nearest;
    return exhibits.nearest(claim, near);
  }
}
