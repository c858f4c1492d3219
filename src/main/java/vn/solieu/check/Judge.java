package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Alignment;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Revisions;
import vn.solieu.compare.Scope;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Witnesses;
import vn.solieu.index.StoredFigure;

/** Weighs a claim against everything of its place: the rules of the verdicts, in their order. */
final class Judge {
  private static final int TELLING = 3;

  private final Witnesses witnesses;
  private final Rivals rivals;
  private final Deriver deriver;
  private final Exhibits exhibits;

  Judge(Witnesses witnesses, Revisions revisions, Deriver deriver) {
    this.witnesses = witnesses;
    rivals = new Rivals(revisions);
    this.deriver = deriver;
    exhibits = new Exhibits(witnesses);
  }

  Verdict judge(Brief brief) {
    Statement claim = brief.claim();
    List<Pair> pairs = brief.pairs();
    List<Pair> firm = pairs.stream().filter(Pair::firm).toList();
    List<Pair> support = support(claim, pairs, firm);
    if (!support.isEmpty()) {
      return supported(brief, support, firm);
    }
    Verdict slip = unitSlip(claim, pairs);
    slip = slip == null && firm.isEmpty() ? roleSlip(claim, pairs) : slip;
    slip = slip == null && firm.isEmpty() ? kin(claim, pairs) : slip;
    if (slip != null) {
      return slip;
    }
    List<Pair> against = against(claim, pairs, firm);
    Verdict derived =
        against.isEmpty() || eitherBorders(claim) ? deriver.derive(claim, pairs) : null;
    if (derived != null && (against.isEmpty() || derived.ruling() != Ruling.CONTRADICTED)) {
      return derived;
    }
    return against.isEmpty() ? open(brief) : contradicted(brief, against);
  }

  private static boolean eitherBorders(Statement claim) {
    return claim.scope() != null && claim.scope().boundary() == Scope.Boundary.UNKNOWN;
  }

  private @Nullable Verdict roleSlip(Statement claim, List<Pair> pairs) {
    for (Pair pair : pairs) {
      if (Slips.equalForRole(claim, pair)) {
        return exhibits.unit(claim, pair, Cause.EQUAL_FOR_RISE);
      }
    }
    return null;
  }

  /** The very number, but under a name that may mean more or less. */
  private @Nullable Verdict kin(Statement claim, List<Pair> pairs) {
    List<Pair> kin = Rivals.kin(claim, pairs, TELLING);
    Pair successor = kin.isEmpty() ? null : rivals.successor(kin, pairs);
    if (successor != null) {
      return exhibits.superseded(claim, successor, kin);
    }
    return kin.isEmpty() ? null : exhibits.verdict(claim, Ruling.AMBIGUOUS, null, List.of(), kin);
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

  private Verdict supported(Brief brief, List<Pair> support, List<Pair> firm) {
    Statement claim = brief.claim();
    Pair successor = rivals.successor(support, brief.pairs());
    if (successor != null) {
      return exhibits.superseded(claim, successor, support);
    }
    List<Pair> dissent =
        support.stream().anyMatch(p -> p.fit() == Amount.Fit.EXACT)
            ? rivals.dissent(claim, support.stream().filter(Judge::exact).toList(), firm)
            : rivals.dissent(claim, support, firm).stream().filter(p -> !p.fits()).toList();
    List<Pair> agreeing = support.stream().filter(p -> !dissent.contains(p)).toList();
    boolean outweighed =
        !dissent.isEmpty() && witnesses.count(stored(dissent)) >= witnesses.count(stored(agreeing));
    boolean unclear = outweighed || (open(claim) && ambiguous(claim, support));
    Ruling ruling = unclear ? Ruling.AMBIGUOUS : ruling(agreeing);
    Verdict verdict = exhibits.verdict(claim, ruling, null, agreeing, dissent);
    Misfit misfit = unclear ? null : misfit(brief, agreeing);
    return misfit == null ? verdict : verdict.with(Ruling.INCONSISTENT, misfit);
  }

  private static boolean exact(Pair pair) {
    return pair.fit() == Amount.Fit.EXACT;
  }

  /** What does not add up in every article that bears a claim out, or null. */
  private static @Nullable Misfit misfit(Brief brief, List<Pair> support) {
    Misfit first = null;
    for (Pair pair : support) {
      List<Misfit> misfits = brief.misfits().apply(pair.found().stored());
      if (misfits.isEmpty()) {
        return null;
      }
      first = first == null ? misfits.getFirst() : first;
    }
    return first;
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
      Alignment alignment = pair.alignment();
      boolean telling = claim.amount().digits() >= TELLING;
      boolean same =
          pair.amount() == null
              && alignment.topic() == Match.SAME
              && alignment.scope() == Match.SAME
              && alignment.period() == Match.SAME
              && alignment.rest().atLeast(telling ? Match.LIKE : Match.SAME);
      Cause cause = same ? Slips.unit(claim, pair) : null;
      if (cause != null) {
        return exhibits.unit(claim, pair, cause);
      }
    }
    return null;
  }

  private Verdict contradicted(Brief brief, List<Pair> against) {
    Statement claim = brief.claim();
    List<Pair> groups = new ArrayList<>(against);
    groups.sort(
        Comparator.comparing(Pair::inRow)
            .thenComparing(p -> p.found().stored(), witnesses.order()));
    Pair truth = truth(claim, groups);
    if (!truth.firm() && Rivals.scattered(groups)) {
      return exhibits.verdict(claim, Ruling.NOT_FOUND, null, List.of(), List.of(truth));
    }
    for (Misfit misfit : brief.misfits().apply(truth.found().stored())) {
      if (meant(claim, misfit)) {
        return exhibits.computed(claim, truth, misfit);
      }
    }
    Cause cause = Causes.find(claim, truth, brief.pairs(), List.of());
    cause =
        cause == null ? Causes.find(claim, truth, brief.pairs(), brief.elsewhere().get()) : cause;
    return exhibits.contradicted(claim, truth, cause, groups);
  }

  /** Whether a claim is what the article should have printed. */
  private static boolean meant(Statement claim, Misfit misfit) {
    BigDecimal gap = claim.figure().value().subtract(misfit.finding().expected()).abs();
    BigDecimal half = claim.amount().step().divide(BigDecimal.valueOf(2));
    return gap.compareTo(half.add(misfit.finding().tolerance())) <= 0;
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
      best = rivals.replaces(pair, best) ? pair : best;
    }
    return best;
  }

  private Verdict open(Brief brief) {
    Statement claim = brief.claim();
    List<Pair> nearest = Nearest.of(claim, brief.pairs());
    History history = History.of(brief.pairs());
    if (history.outlier(claim)) {
      Cause cause = history.scaled(claim) ? Cause.SCALE : null;
      return exhibits.verdict(claim, Ruling.IMPLAUSIBLE, cause, List.of(), history.pairs());
    }
    if (open(claim) && nearest.stream().anyMatch(Pair::alike)) {
      return exhibits.verdict(claim, Ruling.AMBIGUOUS, null, List.of(), nearest);
    }
    List<Pair> near = nearest.isEmpty() ? Nearest.of(claim, brief.elsewhere().get()) : nearest;
    return exhibits.nearest(claim, near);
  }
}
