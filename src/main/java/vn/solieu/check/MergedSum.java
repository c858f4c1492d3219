package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Amounts;
import vn.solieu.compare.Match;
import vn.solieu.compare.Scope;
import vn.solieu.compare.Scopes;
import vn.solieu.compare.Statement;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.lexicon.Place;

/**
 * A level of a merged province as the sum of the provinces it was made of: 928,9 nghìn tấn (Thái
 * Bình) + 307,8 nghìn tấn (Hưng Yên). Rates, shares, prices and yields are never summed.
 */
final class MergedSum implements Deriver.Rule {
  private final Scopes scopes;
  private final Amounts amounts;

  MergedSum(Scopes scopes, Amounts amounts) {
    this.scopes = scopes;
    this.amounts = amounts;
  }

  /** Whether numbers of this unit may be added up over places. */
  static boolean additive(Figure figure) {
    String unit = figure.unit();
    return figure.role() == Role.LEVEL
        && !unit.contains("%")
        && !unit.contains("/")
        && !unit.equals("‰")
        && !Ratios.isMultiple(unit)
        && !unit.equals("điểm");
  }

  @Override
  public Deriver.@Nullable Derived derive(Statement claim, List<Pair> pairs) {
    Scope scope = claim.scope();
    if (scope == null
        || !additive(claim.figure())
        || scope.boundary() == Scope.Boundary.FIXED
        || scope.boundary() == Scope.Boundary.OLD) {
      return null;
    }
    List<Place> parts = scopes.parts(scope);
    List<Pair> inputs = new ArrayList<>();
    for (Place part : parts) {
      Pair found = part(pairs, part);
      if (found == null) {
        return null;
      }
      inputs.add(found);
    }
    return inputs.size() < 2 ? null : sum(claim, inputs);
  }

  private @Nullable Pair part(List<Pair> pairs, Place place) {
    Pair best = null;
    for (Pair pair : pairs) {
      Scope there = pair.found().scope();
      boolean fits =
          pair.amount() != null
              && there != null
              && there.key().equals(place.code())
              && there.boundary() != Scope.Boundary.NEW
              && pair.alignment().butScope().atLeast(Match.LIKE)
              && pair.alignment().period() == Match.SAME;
      boolean surer = best == null || there != null && there.boundary() == Scope.Boundary.OLD;
      best = fits && surer ? pair : best;
    }
    return best;
  }

  private Deriver.@Nullable Derived sum(Statement claim, List<Pair> inputs) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal error = BigDecimal.ZERO;
    StringBuilder formula = new StringBuilder();
    for (Pair pair : inputs) {
      Optional<BigDecimal> factor = amounts.factor(pair.found().figure(), claim.figure());
      Amount amount = pair.amount();
      if (factor.isEmpty() || amount == null || amount.high() != null) {
        return null;
      }
      sum = sum.add(amount.value());
      error = error.add(amount.step());
      formula.append(formula.isEmpty() ? "" : " + ").append(pair.found().figure().quote());
      formula.append(" (").append(pair.found().figure().place()).append(')');
    }
    BigDecimal half = error.divide(BigDecimal.valueOf(2));
    return new Deriver.Derived(
        sum, sum.subtract(half), sum.add(half), formula.toString(), inputs, true);
  }
}
