package vn.solieu.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.Evidence.Stand;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Witnesses;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Role;

/** Puts verdicts together with their evidence, the most official first. */
final class Exhibits {
  private static final int MOST = 8;

  private final Witnesses witnesses;

  Exhibits(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** A verdict on {@code support}; {@code dissent} is named after it. */
  Verdict verdict(
      Statement claim,
      Ruling ruling,
      @Nullable Cause cause,
      List<Pair> support,
      List<Pair> dissent) {
    List<Evidence> evidence = new ArrayList<>(evidence(claim, support, Stand.SUPPORTS));
    Stand other = support.isEmpty() ? Stand.NEAREST : Stand.CONTRADICTS;
    evidence.addAll(evidence(claim, dissent, other));
    BigDecimal value = support.isEmpty() ? null : evidence.getFirst().value();
    return new Verdict(
        claim.figure(), ruling, cause, value, cut(evidence), count(support), null, 0, null, false);
  }

  Verdict superseded(Statement claim, Pair by, List<Pair> support) {
    List<Evidence> evidence = new ArrayList<>(evidence(claim, List.of(by), Stand.REPLACES));
    evidence.addAll(evidence(claim, support, Stand.SUPPORTS));
    return new Verdict(
        claim.figure(),
        Ruling.SUPERSEDED,
        null,
        value(by, claim),
        cut(evidence),
        1,
        null,
        0,
        null,
        false);
  }

  Verdict contradicted(Statement claim, Pair truth, @Nullable Cause cause, List<Pair> telling) {
    Set<Pair> all = new LinkedHashSet<>(List.of(truth));
    all.addAll(telling);
    List<Evidence> evidence = evidence(claim, List.copyOf(all), Stand.CONTRADICTS);
    return new Verdict(
        claim.figure(),
        Ruling.CONTRADICTED,
        cause,
        value(truth, claim),
        cut(evidence),
        count(List.copyOf(all)),
        null,
        0,
        null,
        false);
  }

  Verdict unit(Statement claim, Pair truth, Cause cause) {
    return new Verdict(
        claim.figure(),
        Ruling.CONTRADICTED,
        cause,
        truth.found().figure().value(),
        List.of(
            new Evidence(
                truth.found().stored(), truth.found().figure().value(), Stand.CONTRADICTS)),
        1,
        null,
        0,
        null,
        false);
  }

  Verdict nearest(Statement claim, List<Pair> near) {
    return new Verdict(
        claim.figure(),
        Ruling.NOT_FOUND,
        null,
        null,
        cut(evidence(claim, near, Stand.NEAREST)),
        0,
        null,
        0,
        null,
        false);
  }

  Verdict derived(
      Statement claim, Ruling ruling, BigDecimal value, String formula, List<Pair> inputs) {
    List<Evidence> evidence = new ArrayList<>();
    inputs.forEach(p ->
        evidence.add(new Evidence(p.found().stored(), p.found().figure().value(), Stand.INPUT)));
    return new Verdict(
        claim.figure(), ruling, null, value, evidence, count(inputs), formula, 0, null, false);
  }

  private int count(List<Pair> pairs) {
    return witnesses.count(pairs.stream().map(p -> p.found().stored()).toList());
  }

  private List<Evidence> evidence(Statement claim, List<Pair> pairs, Stand stand) {
    return pairs.stream()
        .sorted(
            Comparator.comparing(Pair::fit)
                .thenComparing((Pair p) -> p.found().stored(), witnesses.order()))
        .map(p -> new Evidence(p.found().stored(), value(p, claim), stand))
        .toList();
  }

  private static List<Evidence> cut(List<Evidence> evidence) {
    return evidence.size() <= MOST ? evidence : evidence.subList(0, MOST);
  }

  /** The number as the source words it, in the claim's unit: a fall of 5 % is 5 %. */
  static BigDecimal value(Pair pair, Statement claim) {
    Figure found = pair.found().figure();
    BigDecimal own = pair.found().amount().value();
    if (pair.amount() == null || own.signum() == 0 || found.unit().equals(claim.figure().unit())) {
      return found.value();
    }
    if (found.role() == Role.CHANGE && found.unit().equals("lần")) {
      return pair.amount().value();
    }
    BigDecimal factor = pair.amount().value().divide(own, MathContext.DECIMAL64);
    return found.value().multiply(factor).stripTrailingZeros();
  }
}
