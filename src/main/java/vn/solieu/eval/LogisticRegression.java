package vn.solieu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of named yes-no features that make an outcome likely, by Newton steps on one weight after
 * the other. Each weight but {@link #BIAS} costs its square, so that a rare feature weighs little.
 * The same cases in the same order give the same weights.
 */
final class LogisticRegression {
  static final String BIAS = "bias";
  private static final int SWEEPS = 200;

  private final double cost;

  /**
   * @param cost how dear a weight is (L2)
   */
  LogisticRegression(double cost) {
    this.cost = cost;
  }

  /**
   * A case: what is known of it, and how it ended.
   *
   * @param features names, {@link #BIAS} among them
   */
  record Case(Collection<String> features, boolean outcome) {}

  /** Feature → weight, in alphabetical order. */
  Map<String, Double> fit(List<Case> cases) {
    Map<String, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < cases.size(); i++) {
      for (String feature : cases.get(i).features()) {
        holders.computeIfAbsent(feature, k -> new ArrayList<>()).add(i);
      }
    }
    double[] sums = new double[cases.size()];
    Map<String, Double> weights = new TreeMap<>();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      holders.forEach((feature, held) -> {
        double weight = weights.getOrDefault(feature, 0.0);
        double step = step(cases, held, sums, feature.equals(BIAS) ? 0 : cost, weight);
        weights.put(feature, weight + step);
        held.forEach(i -> sums[i] += step);
      });
    }
    return weights;
  }

  private static double step(
      List<Case> cases, List<Integer> held, double[] sums, double cost, double weight) {
    double slope = -cost * weight;
    double bend = cost + 1e-6;
    for (int i : held) {
      double chance = chance(sums[i]);
      slope += (cases.get(i).outcome() ? 1 : 0) - chance;
      bend += chance * (1 - chance);
    }
    return Math.clamp(slope / bend, -1.0, 1.0);
  }

  /**
   * The chance in [0,1] that weights give to a case of these features; unknown ones weigh nothing.
   */
  static double chance(Map<String, Double> weights, Collection<String> features) {
    double[] known = features.stream().mapToDouble(f -> weights.getOrDefault(f, 0.0)).toArray();
    return chance(Arrays.stream(known).sum());
  }

  private static double chance(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
