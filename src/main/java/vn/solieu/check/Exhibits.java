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
import vn.solieu.compare.Amount;
import vn.solieu.compare.Statement;
import vn.solieu.compare.Witnesses;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;

/** Puts verdicts together with their evidence, the most official first. */
final class Exhibits {
  private static final int MOST = 8;
  private static final int OFFICIAL = 1;
  private static final double TRIFLE = 0.01;

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
    BigDecimal value =
        support.stream()
            .min(Comparator.comparing(Pair::fit))
            .map(p -> value(p, claim))
            .orElse(null);
    return new Verdict(
        claim.figure(),
        ruling,
        cause,
        value,
        cut(evidence),
        count(support),
        null,
        null,
        0,
        null,
        false);
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
        null,
        0,
        null,
        false);
  }

  /** A number that no article prints, but the numbers of one make: it prints another. */
  Verdict computed(Statement claim, Pair printed, Misfit misfit) {
    BigDecimal value = misfit.finding().expected().stripTrailingZeros();
    List<Evidence> evidence = evidence(claim, List.of(printed), Stand.CONTRADICTS);
    return new Verdict(
        claim.figure(), Ruling.CONFIRMED, null, value, evidence, 1, null, misfit, 0, null, false);
  }

  /** All that say otherwise are shown; those that say what {@code truth} says are counted. */
  Verdict contradicted(Statement claim, Pair truth, @Nullable Cause cause, List<Pair> others) {
    Set<Pair> all = new LinkedHashSet<>(List.of(truth));
    all.addAll(others.stream().filter(p -> agrees(p, truth)).toList());
    int count = count(List.copyOf(all));
    all.addAll(others);
    List<Evidence> evidence = new ArrayList<>(evidence(claim, List.of(truth), Stand.CONTRADICTS));
    List<Pair> rest = all.stream().filter(p -> !p.equals(truth)).toList();
    evidence.addAll(evidence(claim, rest, Stand.CONTRADICTS));
    return new Verdict(
        claim.figure(),
        Ruling.CONTRADICTED,
        cause,
        value(truth, claim),
        cut(evidence),
        count,
        null,
        null,
        0,
        null,
        false);
  }

  private static boolean agrees(Pair pair, Pair truth) {
    return pair.amount() != null
        && truth.amount() != null
        && pair.amount().fit(truth.amount()) != Amount.Fit.NONE
        && truth.amount().off(pair.amount()) <= TRIFLE;
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
        claim.figure(),
        ruling,
        null,
        value,
        evidence,
        count(inputs),
        formula,
        null,
        0,
        null,
        false);
  }

  private int count(List<Pair> pairs) {
    return witnesses.count(pairs.stream().map(p -> p.found().stored()).toList());
  }

  private List<Evidence> evidence(Statement claim, List<Pair> pairs, Stand stand) {
    return pairs.stream()
        .sorted(
            Comparator.comparing((Pair p) -> witnesses.rank(p.found().stored()) > OFFICIAL)
                .thenComparing(Pair::inRow)
                .thenComparing(Pair::fit)
                .thenComparing(p -> p.alignment().period())
                .thenComparing(p -> p.alignment().scope())
                .thenComparing((Pair p) -> p.found().stored(), witnesses.order()))
        .map(p ->
            new Evidence(
                p.found().stored(),
                value(p, claim),
                stand,
                stand == Stand.NEAREST ? p.differs() : List.of(),
                null))
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
    if (found.role() == Role.CHANGE && Ratios.isMultiple(found.unit())) {
      return pair.amount().value();
    }
    BigDecimal factor = pair.amount().value().divide(own, MathContext.DECIMAL64);
    return found.value().multiply(factor).stripTrailingZeros();
  }
}
