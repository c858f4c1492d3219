package vn.solieu.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.solieu.text.GapFeatures;

/** The averaged structured perceptron (Collins 2002). */
final class Perceptron {
  private final Weights weights = new Weights();
  private final double[] sums = new double[weights.values.length];
  private final int[] since = new int[weights.values.length];
  private int now;

  static Weights train(List<GoldSentence> data, int epochs, long seed) {
    Perceptron p = new Perceptron();
    List<GoldSentence> order = new ArrayList<>(data);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (GoldSentence whole : order) {
        GoldSentence s = whole.hidingPairs(seed * epochs + epoch);
        p.now++;
        p.learn(s, p.weights.decode(s));
      }
    }
    return p.averaged();
  }

  private void learn(GoldSentence s, boolean[] guess) {
    for (int i = 1; i < s.size; i++) {
      if (guess[i] != s.joins[i] && !s.closed[i]) {
        int end = (i + 1) * GapFeatures.COUNT;
        for (int k = i * GapFeatures.COUNT; k < end; k++) {
          int place = s.features[k];
          add(place, s.joins[i] ? Weights.scale(place) : -Weights.scale(place));
        }
      }
      int right = step(s.joins, i);
      int wrong = step(guess, i);
      if (right != wrong) {
        add(Weights.STEPS + right, 1);
        add(Weights.STEPS + wrong, -1);
      }
    }
  }

  private static int step(boolean[] joins, int i) {
    return (i > 1 && joins[i - 1] ? 2 : 0) + (joins[i] ? 1 : 0);
  }

  private void add(int place, int by) {
    sums[place] += (double) weights.values[place] * (now - since[place]);
    since[place] = now;
    weights.values[place] += by;
  }

  private Weights averaged() {
    Weights mean = new Weights();
    for (int k = 0; k < sums.length; k++) {
      double sum = sums[k] + (double) weights.values[k] * (now - since[k]);
      mean.values[k] = (float) (sum / now);
    }
    return mean;
  }
}
