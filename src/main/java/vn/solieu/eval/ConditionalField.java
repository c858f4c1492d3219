package vn.solieu.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.solieu.text.GapFeatures;

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) over two states, trained by
 * stochastic gradient descent.
 */
final class ConditionalField {
  private static final double RATE = 0.05;
  private static final double STEP_RATE = 0.3;

  /** Gradients below are not worth their time. */
  private static final double SMALL = 1e-3;

  private final Weights weights = new Weights();
  private double[] unary = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];

  static Weights train(List<GoldSentence> data, int epochs, long seed) {
    ConditionalField field = new ConditionalField();
    List<GoldSentence> order = new ArrayList<>(data);
    Random random = new Random(seed);
    double step = 0;
    double steps = (double) epochs * data.size();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (GoldSentence s : order) {
        if (s.size > 1) {
          field.learn(s.hidingPairs(seed * epochs + epoch), RATE / (1 + 3 * step++ / steps));
        }
      }
    }
    return field.weights;
  }

  private void learn(GoldSentence s, double rate) {
    double[] t = new double[4];
    for (int k = 0; k < 4; k++) {
      t[k] = weights.values[Weights.STEPS + k];
    }
    sum(s, t);
    double all = add(forward[2 * (s.size - 1)], forward[2 * (s.size - 1) + 1]);
    double[] steps = new double[4];
    for (int i = 1; i < s.size; i++) {
      double join = StrictMath.exp(forward[2 * i + 1] + backward[2 * i + 1] - all);
      double gradient = (s.joins[i] ? 1 : 0) - join;
      if (i > 1) {
        expect(s, i, t, all, steps);
      }
      if (Math.abs(gradient) > SMALL && !s.closed[i]) {
        move(s, i, (float) (rate * gradient));
      }
    }
    for (int k = 0; k < 4; k++) {
      weights.values[Weights.STEPS + k] += (float) (rate * STEP_RATE * steps[k]);
    }
  }

  /** Forward and backward sums in logarithms, state by state. */
  private void sum(GoldSentence s, double[] t) {
    int n = s.size;
    if (unary.length < n) {
      unary = new double[2 * n];
      forward = new double[4 * n];
      backward = new double[4 * n];
    }
    for (int i = 1; i < n; i++) {
      unary[i] = weights.score(s, i);
    }
    forward[2] = 0;
    forward[3] = unary[1];
    for (int i = 2; i < n; i++) {
      forward[2 * i] = add(forward[2 * i - 2] + t[0], forward[2 * i - 1] + t[2]);
      forward[2 * i + 1] = add(forward[2 * i - 2] + t[1], forward[2 * i - 1] + t[3]) + unary[i];
    }
    backward[2 * n - 2] = 0;
    backward[2 * n - 1] = 0;
    for (int i = n - 2; i >= 1; i--) {
      double join = backward[2 * i + 3] + unary[i + 1];
      backward[2 * i] = add(backward[2 * i + 2] + t[0], join + t[1]);
      backward[2 * i + 1] = add(backward[2 * i + 2] + t[2], join + t[3]);
    }
  }

  /** Adds what was seen less what was expected of the step to gap {@code i}. */
  private void expect(GoldSentence s, int i, double[] t, double all, double[] steps) {
    for (int k = 0; k < 4; k++) {
      int before = k >> 1;
      int now = k & 1;
      double score =
          forward[2 * i - 2 + before] + t[k] + (now == 1 ? unary[i] : 0) + backward[2 * i + now];
      boolean seen = s.joins[i - 1] == (before == 1) && s.joins[i] == (now == 1);
      steps[k] += (seen ? 1 : 0) - StrictMath.exp(score - all);
    }
  }

  private void move(GoldSentence s, int i, float by) {
    int end = (i + 1) * GapFeatures.COUNT;
    for (int k = i * GapFeatures.COUNT; k < end; k++) {
      int place = s.features[k];
      weights.values[place] += by * Weights.scale(place);
    }
  }

  private static double add(double a, double b) {
    double most = Math.max(a, b);
    return most + StrictMath.log1p(StrictMath.exp(Math.min(a, b) - most));
  }
}
