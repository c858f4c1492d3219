package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Match;
import vn.solieu.compare.Statement;
import vn.solieu.figure.stance.Role;

/** What the archive knows of a claim's own series in other periods. */
final class History {
  private static final int LEAST = 3;
  private static final BigDecimal FACTOR = BigDecimal.valueOf(4);
  private static final BigDecimal POINTS = BigDecimal.valueOf(40);

  private final List<Pair> pairs;

  private History(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  static History of(List<Pair> all) {
    List<Pair> pairs = new ArrayList<>();
    Set<String> periods = new TreeSet<>();
    for (Pair pair : all) {
      boolean series =
          pair.amount() != null
              && pair.alignment().topic() == Match.SAME
              && pair.alignment().scope() == Match.SAME
              && pair.alignment().butPeriod().atLeast(Match.LIKE)
              && pair.found().figure().period() != null;
      if (series) {
        pairs.add(pair);
        periods.add(String.valueOf(pair.found().figure().period()));
      }
    }
    return new History(periods.size() < LEAST ? List.of() : pairs);
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Whether a claim lies far outside all of it. */
  boolean outlier(Statement claim) {
    if (pairs.isEmpty()) {
      return false;
    }
    BigDecimal value = claim.amount().value();
    if (claim.figure().role() == Role.CHANGE && claim.figure().unit().contains("%")) {
      return value.abs().compareTo(most().multiply(FACTOR).max(most().add(POINTS))) > 0;
    }
    boolean above = value.abs().compareTo(most().multiply(FACTOR)) > 0;
    return above || value.abs().multiply(FACTOR).compareTo(least()) < 0;
  }

  /** Whether it would be ordinary with three zeros more or less. */
  boolean scaled(Statement claim) {
    for (int k : new int[] {-9, -6, -3, 3, 6, 9}) {
      Amount moved = claim.amount().times(BigDecimal.ONE.scaleByPowerOfTen(k));
      BigDecimal value = moved.value().abs();
      if (value.compareTo(least()) >= 0 && value.compareTo(most()) <= 0) {
        return true;
      }
    }
    return false;
  }

  private BigDecimal most() {
    return values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private BigDecimal least() {
    return values().stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.amount() != null) {
        values.add(pair.amount().value().abs());
      }
    }
    return values;
  }
}
