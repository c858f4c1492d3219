package vn.solieu.eval;

import java.util.List;
import vn.solieu.text.GapFeatures;

/** Weights in the making: one a place of {@link GapFeatures}, then four for pairs of decisions. */
final class Weights {
  static final int STEPS = GapFeatures.PLACES;

  /** The place of features that are hidden while learning; counts nothing. */
  static final int NOWHERE = STEPS + 4;

  /** The score of joining where the gap is closed. */
  static final double NEVER = -60;

  final float[] values = new float[NOWHERE + 1];

  /** How much a place counts in a score. */
  static int scale(int place) {
    return place < GapFeatures.GENERAL ? GapFeatures.SCALE : place == NOWHERE ? 0 : 1;
  }

  double score(GoldSentence s, int i) {
    if (s.closed[i]) {
      return NEVER;
    }
    double sum = 0;
    int end = (i + 1) * GapFeatures.COUNT;
    for (int k = i * GapFeatures.COUNT; k < end; k++) {
      sum += values[s.features[k]] * scale(s.features[k]);
    }
    return sum;
  }

  double step(int before, int now) {
    return values[STEPS + before * 2 + now];
  }

  /** The best decisions. */
  boolean[] decode(GoldSentence s) {
    boolean[] joins = new boolean[s.size];
    byte[] back = new byte[2 * s.size];
    double split = 0;
    double join = -1e9;
    for (int i = 1; i < s.size; i++) {
      double splitJoin = join + step(1, 0);
      double splitSplit = split + step(0, 0);
      double joinJoin = join + step(1, 1);
      double joinSplit = split + step(0, 1);
      back[2 * i] = (byte) (splitJoin > splitSplit ? 1 : 0);
      back[2 * i + 1] = (byte) (joinJoin > joinSplit ? 1 : 0);
      split = Math.max(splitJoin, splitSplit);
      join = Math.max(joinJoin, joinSplit) + score(s, i);
    }
    int state = join > split ? 1 : 0;
    for (int i = s.size - 1; i >= 1; i--) {
      joins[i] = state == 1;
      state = back[2 * i + state];
    }
    return joins;
  }

  /** Adds {@code other} so weighted that its mean absolute score over {@code data} is one. */
  void addNormalised(Weights other, List<GoldSentence> data, double share) {
    double sum = 0;
    long gaps = 0;
    for (GoldSentence s : data) {
      for (int i = 1; i < s.size; i++) {
        if (!s.closed[i]) {
          sum += Math.abs(other.score(s, i));
          gaps++;
        }
      }
    }
    float factor = (float) (share * gaps / sum);
    for (int k = 0; k < values.length; k++) {
      values[k] += other.values[k] * factor;
    }
  }
}
