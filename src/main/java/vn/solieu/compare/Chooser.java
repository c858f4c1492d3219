package vn.solieu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;

/** Chooses one value out of all that are printed for one thing, and says why not the others. */
final class Chooser {
  /** The part by which exact numbers may lie apart and still be one after rounding. */
  private static final double TRIFLE = 0.01;

  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Pick pick;

  Chooser(Witnesses witnesses, Revisions revisions, Pick pick) {
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.pick = pick;
  }

  /** A figure with its number in the unit of the row. */
  record Candidate(Statement statement, Amount amount) {
    StoredFigure stored() {
      return statement.stored();
    }
  }

  Observation choose(Series series, Period period, List<Candidate> all) {
    List<Candidate> valid =
        all.stream().filter(c -> pick == Pick.FIRST || !replaced(c, all)).toList();
    Candidate best = (valid.isEmpty() ? all : valid).stream().min(order(all)).orElseThrow();
    List<Observation.Rejected> rejected = new ArrayList<>();
    for (Candidate c : all) {
      if (!c.equals(best)) {
        rejected.add(
            new Observation.Rejected(c.stored(), plain(c.amount().value()), reason(c, best, all)));
      }
    }
    return new Observation(
        series,
        period,
        plain(best.amount().value()),
        best.stored(),
        (int) all.stream().map(c -> c.stored().article()).distinct().count(),
        attested(best, all),
        plain(all.stream().map(c -> c.amount().value()).min(BigDecimal::compareTo).orElseThrow()),
        plain(all.stream().map(c -> c.amount().value()).max(BigDecimal::compareTo).orElseThrow()),
        best.statement().figure().status(),
        rejected,
        null);
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean replaced(Candidate c, List<Candidate> all) {
    return all.stream()
        .anyMatch(o ->
            !o.equals(c)
                && o.amount().fit(c.amount()) == Amount.Fit.NONE
                && revisions.replaces(o.stored(), c.stored(), o.amount().off(c.amount())));
  }

  /** "khoảng 14 triệu" and "13,6 triệu" do, "14 triệu" does not: as {@code check} sees it. */
  private static boolean agree(Candidate a, Candidate b) {
    Amount.Fit fit = a.amount().fit(b.amount());
    boolean exact = a.amount().bound() == Bound.EXACT && b.amount().bound() == Bound.EXACT;
    return fit == Amount.Fit.EXACT
        || (fit == Amount.Fit.ROUNDED && (!exact || a.amount().off(b.amount()) <= TRIFLE));
  }

  private int attested(Candidate best, List<Candidate> all) {
    return witnesses.count(
        all.stream().filter(c -> agree(c, best)).map(Candidate::stored).toList());
  }

  private Comparator<Candidate> order(List<Candidate> all) {
    Comparator<Candidate> latest =
        Comparator.comparing((Candidate c) -> String.valueOf(c.stored().date()))
            .reversed()
            .thenComparing(c -> c.amount().digits(), Comparator.reverseOrder())
            .thenComparing(c -> c.stored().id());
    return switch (pick) {
      case LATEST -> latest;
      case FIRST ->
          Comparator.comparing((Candidate c) -> String.valueOf(c.stored().date()))
              .thenComparing(c -> c.stored().id());
      case MOST_ATTESTED ->
          Comparator.comparingInt((Candidate c) -> -attested(c, all)).thenComparing(latest);
      case OFFICIAL ->
          Comparator.comparingInt((Candidate c) -> witnesses.rank(c.stored()))
              .thenComparing(latest);
    };
  }

  private String reason(Candidate c, Candidate best, List<Candidate> all) {
    if (replaced(c, all)) {
      return "revised";
    }
    Amount.Fit fit = c.amount().fit(best.amount());
    if (fit == Amount.Fit.EXACT) {
      return Witnesses.sameArticle(c.stored(), best.stored()) ? "copy" : "same value";
    }
    if (agree(c, best)) {
      return "rounded";
    }
    return switch (pick) {
      case LATEST -> "older";
      case FIRST -> "later";
      case MOST_ATTESTED -> "less attested";
      case OFFICIAL -> "less official";
    };
  }
}
