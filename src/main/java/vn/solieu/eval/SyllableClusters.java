package vn.solieu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Kinds of syllables by the company they keep: k-means over the frequent neighbours to the left and
 * right (positive pointwise mutual information, cosine). Deterministic: begins with the most
 * frequent syllables.
 */
final class SyllableClusters {
  private static final int CLUSTERS = 60;
  private static final int RAREST = 8;
  private static final int NEIGHBOURS = 300;
  private static final int ROUNDS = 8;
  private static final int WIDTH = 2 * NEIGHBOURS + 2;

  private final List<Frequency> syllables = new ArrayList<>();
  private final Counter index = new Counter();
  private float[][] vectors = new float[0][];
  private int[] clusters = new int[0];

  private record Frequency(int code, int count) {}

  SyllableClusters(RawCorpus raw) {
    choose(raw);
    vectors = new float[syllables.size()][WIDTH];
    clusters = new int[syllables.size()];
    count(raw);
    weigh();
    settle();
  }

  int size() {
    return syllables.size();
  }

  int code(int i) {
    return syllables.get(i).code;
  }

  /** Cluster of syllable {@code i}, from 1. */
  int cluster(int i) {
    return clusters[i] + 1;
  }

  private void choose(RawCorpus raw) {
    Counter counts = new Counter();
    for (int i = 0; i < raw.size; i++) {
      if (raw.syllable(i)) {
        counts.add(counts.slot(raw.codes[i]), 0);
      }
    }
    for (long key : counts.keys()) {
      if (counts.count(key, 0) >= RAREST) {
        syllables.add(new Frequency((int) key, counts.count(key, 0)));
      }
    }
    syllables.sort(
        Comparator.comparingInt(Frequency::count).reversed().thenComparingInt(Frequency::code));
    for (int i = 0; i < syllables.size(); i++) {
      index.set(syllables.get(i).code, i + 1);
    }
  }

  private void count(RawCorpus raw) {
    for (int i = 1; i + 1 < raw.size; i++) {
      int syllable = raw.syllable(i) ? index.count(raw.codes[i], 0) - 1 : -1;
      if (syllable >= 0) {
        countNeighbour(raw, i - 1, vectors[syllable], 0);
        countNeighbour(raw, i + 1, vectors[syllable], NEIGHBOURS + 1);
      }
    }
  }

  private void countNeighbour(RawCorpus raw, int i, float[] vector, int from) {
    int column = raw.syllable(i) ? index.count(raw.codes[i], 0) - 1 : NEIGHBOURS;
    if (column >= 0 && column <= NEIGHBOURS) {
      vector[from + column]++;
    }
  }

  private void weigh() {
    double[] columns = new double[WIDTH];
    double all = 0;
    for (float[] vector : vectors) {
      for (int j = 0; j < WIDTH; j++) {
        columns[j] += vector[j];
        all += vector[j];
      }
    }
    for (float[] vector : vectors) {
      double row = 0;
      for (float value : vector) {
        row += value;
      }
      for (int j = 0; j < WIDTH; j++) {
        double pmi = vector[j] == 0 ? 0 : StrictMath.log(vector[j] * all / (row * columns[j]));
        vector[j] = (float) (Math.max(0, pmi) * Math.min(1, vector[j] / 3));
      }
      normalise(vector);
    }
  }

  private void settle() {
    float[][] centres = new float[Math.min(CLUSTERS, vectors.length)][];
    for (int k = 0; k < centres.length; k++) {
      centres[k] = vectors[k].clone();
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < vectors.length; i++) {
        clusters[i] = nearest(vectors[i], centres);
      }
      move(centres);
    }
  }

  private static int nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = -1;
    for (int k = 0; k < centres.length; k++) {
      float product = 0;
      for (int j = 0; j < WIDTH; j++) {
        product += centres[k][j] * vector[j];
      }
      if (product > most) {
        most = product;
        best = k;
      }
    }
    return best;
  }

  private void move(float[][] centres) {
    for (float[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int i = 0; i < vectors.length; i++) {
      float weight = (float) StrictMath.sqrt(syllables.get(i).count);
      float[] centre = centres[clusters[i]];
      for (int j = 0; j < WIDTH; j++) {
        centre[j] += vectors[i][j] * weight;
      }
    }
    for (float[] centre : centres) {
      normalise(centre);
    }
  }

  private static void normalise(float[] vector) {
    double square = 1e-12;
    for (float value : vector) {
      square += value * value;
    }
    float length = (float) StrictMath.sqrt(square);
    for (int j = 0; j < vector.length; j++) {
      vector[j] /= length;
    }
  }
}
