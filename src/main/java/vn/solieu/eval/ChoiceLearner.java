package vn.solieu.eval;

import java.util.Arrays;
import java.util.List;
import vn.solieu.figure.choice.ChoiceModel;

/**
 * The weights of a {@link ChoiceModel} while they are learned: the chance of each candidate is e to
 * its sum of weights, over that of all; weights are moved until those that are right have most of
 * it (stochastic gradient, steps by AdaGrad).
 */
final class ChoiceLearner {
  /** What has this nearness is right. */
  static final double RIGHT = 0.5;

  /** How much better what is quite right is than what is far off: the steepness of the aim. */
  private static final double NEARNESS = 4;

  private static final double STEP = 0.1;
  private static final double FIRST = 1e-3;
  private static final double SMALL = 1e-6;

  private final double[] weights = new double[ChoiceModel.PLACES];
  private final double[] squares = new double[ChoiceModel.PLACES];
  private final double[] slopes = new double[ChoiceModel.PLACES];

  ChoiceLearner() {
    Arrays.fill(squares, FIRST);
  }

  /** Learns from one example. */
  void see(ChoiceExample example) {
    double[] chances = chances(example.features());
    double[] wanted = new double[chances.length];
    double all = 0;
    for (int k = 0; k < chances.length; k++) {
      double near = example.nearness()[k];
      wanted[k] = near >= RIGHT ? chances[k] * Math.exp(NEARNESS * (near - 1)) : 0;
      all += wanted[k];
    }
    for (int k = 0; all > 0 && k < chances.length; k++) {
      slope(example.features().get(k), chances[k] - wanted[k] / all);
    }
    for (int[] places : example.features()) {
      for (int place : places) {
        step(place);
      }
    }
  }

  /** What was learned so far. */
  ChoiceModel model() {
    return new ChoiceModel(weights);
  }

  private double[] chances(List<int[]> features) {
    double[] chances = new double[features.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < chances.length; k++) {
      for (int place : features.get(k)) {
        chances[k] += weights[place];
      }
      most = Math.max(most, chances[k]);
    }
    double all = 0;
    for (int k = 0; k < chances.length; k++) {
      chances[k] = Math.exp(chances[k] - most);
      all += chances[k];
    }
    for (int k = 0; k < chances.length; k++) {
      chances[k] /= all;
    }
    return chances;
  }

  private void slope(int[] places, double by) {
    if (Math.abs(by) >= SMALL) {
      for (int place : places) {
        slopes[place] += by;
      }
    }
  }

  private void step(int place) {
    double slope = slopes[place];
    if (slope != 0) {
      slopes[place] = 0;
      squares[place] += slope * slope;
      weights[place] -= STEP * slope / Math.sqrt(squares[place]);
    }
  }
}
