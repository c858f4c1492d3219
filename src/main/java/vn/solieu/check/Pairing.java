package vn.solieu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.compare.Aligner;
import vn.solieu.compare.Alignment;
import vn.solieu.compare.Amount;
import vn.solieu.compare.Amounts;
import vn.solieu.compare.Statement;

/** Sets a claim against figures of the archive. */
final class Pairing {
  private final Aligner aligner;
  private final Amounts amounts;

  Pairing(Aligner aligner, Amounts amounts) {
    this.aligner = aligner;
    this.amounts = amounts;
  }

  List<Pair> pair(Statement claim, List<Statement> found) {
    List<Pair> pairs = new ArrayList<>(found.size());
    found.forEach(statement -> pairs.add(pair(claim, statement)));
    return pairs;
  }

  Pair pair(Statement claim, Statement found) {
    Alignment alignment = aligner.align(claim, found);
    Optional<BigDecimal> factor = amounts.factor(found.figure(), claim.figure());
    if (factor.isEmpty()) {
      return new Pair(found, alignment, null, Amount.Fit.NONE);
    }
    Amount amount = found.amount().times(factor.get());
    boolean over = Slips.overPlan(claim, found);
    return new Pair(found, alignment, amount, over ? Amount.Fit.NONE : claim.amount().fit(amount));
  }
}
