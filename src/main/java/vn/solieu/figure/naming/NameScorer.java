package vn.solieu.figure.naming;

import java.util.List;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;

/**
 * Scores the candidates of one figure of a text after the other. What many of them share is added
 * up once: for all figures of the text ({@link WordSums}) or for all candidates of the figure
 * ({@link SceneSums}). What only the pair of words around a phrase tells is left out where it
 * cannot bring the phrase near the best.
 */
final class NameScorer {
  private final ChoiceModel model;
  private final TextWords words;
  private final WordSums ofText;
  private final NameFeatures features = new NameFeatures();

  NameScorer(ChoiceModel model, TextWords words) {
    this.model = model;
    this.words = words;
    ofText = new WordSums(words, model);
  }

  /**
   * The sums of the weights of each candidate; of those that are less than the most by {@code
   * reach} or more only some such number.
   */
  int[] scores(NameScene scene, int reach) {
    SceneSums ofScene = new SceneSums(scene, ofText, model);
    List<NameCandidate> candidates = scene.candidates();
    int[] scores = new int[candidates.size()];
    int best = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = ofScene.within(candidates.get(k));
      best = scores[k] > scores[best] ? k : best;
    }
    long floor = (long) scores[best] + around(candidates.get(best)) - reach - model.most();
    for (int k = 0; k < scores.length; k++) {
      scores[k] += scores[k] > floor ? around(candidates.get(k)) : 0;
    }
    return scores;
  }

  /** What stands before and after a phrase of the text. */
  private int around(NameCandidate candidate) {
    if (candidate.from() < 0) {
      return 0;
    }
    features.places().clear();
    features.around(words, candidate);
    return model.sum(features.places());
  }
}
