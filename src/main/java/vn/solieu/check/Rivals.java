package vn.solieu.check;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Revisions;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Topics;
import vn.solieu.compare.Witnesses;
import vn.solieu.figure.quantity.Bound;

/** Finds what stands beside the evidence for a claim: what replaced it, and what disputes it. */
final class Rivals {
  private static final double DISPUTE = 0.01;

  private final Revisions revisions;

  Rivals(Revisions revisions) {
    this.revisions = revisions;
  }

  /** The number that has replaced all of {@code support}, or null. */
  @Nullable Pair successor(List<Pair> support, List<Pair> pairs) {
    return pairs.stream()
        .filter(p -> p.amount() != null && !p.fits())
        .filter(p -> support.stream().allMatch(s -> replaces(p, s)))
        .findFirst()
        .orElse(null);
  }

  /** Whether a number replaces another one of the same thing. */
  boolean replaces(Pair later, Pair earlier) {
    return alike(later, earlier) && revised(later, earlier);
  }

  private static boolean alike(Pair a, Pair b) {
    boolean known = a.alignment().topic().atLeast(Match.LIKE) && a.alike();
    boolean named =
        a.found().topic().words().equals(b.found().topic().words())
            && a.alignment().scope().and(a.alignment().period()).atLeast(Match.LIKE)
            && a.alignment().rest().atLeast(Match.LIKE);
    return known || named;
  }

  private boolean revised(Pair later, Pair earlier) {
    Amount a = later.amount();
    Amount b = earlier.amount();
    double off = a == null || b == null ? 1 : a.off(b);
    return revisions.replaces(later.found().stored(), earlier.found().stored(), off);
  }

  /** Firm figures of other articles that say another number than the evidence does. */
  List<Pair> dissent(Statement claim, List<Pair> support, List<Pair> firm) {
    return firm.stream()
        .filter(p -> differs(claim, p))
        .filter(p -> support.stream().noneMatch(s -> sameArticle(s, p)))
        .filter(p -> support.stream().anyMatch(s -> sameBorders(s, p)))
        .filter(p -> support.stream().noneMatch(s -> replaces(s, p)))
        .toList();
  }

  /** "14 triệu" and "13,6 triệu" do, though one may be the other after rounding. */
  private static boolean differs(Statement claim, Pair pair) {
    Amount amount = pair.amount();
    boolean exact =
        pair.found().figure().bound() == Bound.EXACT && claim.figure().bound() == Bound.EXACT;
    return amount != null
        && amount.off(claim.amount()) > DISPUTE
        && (!pair.fits() || (exact && amount.high() == null));
  }

  private static boolean sameBorders(Pair a, Pair b) {
    return Objects.equals(a.found().scope(), b.found().scope());
  }

  static boolean sameArticle(Pair a, Pair b) {
    return Witnesses.sameArticle(a.found().stored(), b.found().stored());
  }

  /** Whether numbers of these pairs lie more than a trifle apart. */
  static boolean scattered(List<Pair> pairs) {
    Amount first = pairs.getFirst().amount();
    return first != null
        && pairs.stream().anyMatch(p -> p.amount() != null && first.off(p.amount()) > DISPUTE);
  }

  /** The claim's very number under a wider or narrower name, at its place and time. */
  static List<Pair> kin(Statement claim, List<Pair> pairs, int telling) {
    if (claim.amount().digits() < telling || claim.scope() == null) {
      return List.of();
    }
    return pairs.stream()
        .filter(p -> p.fit() == Amount.Fit.EXACT && !p.alignment().topic().atLeast(Match.LIKE))
        .filter(p -> p.alignment().butTopic().atLeast(Match.LIKE))
        .filter(p -> Topics.widens(claim.topic(), p.found().topic()))
        .toList();
  }
}
