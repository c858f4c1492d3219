package vn.solieu.figure.naming;

import java.util.HashMap;
import java.util.Map;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.TextWords;

/**
 * Scores the candidates of one figure of a text after the other. What many of them share is added
 * up once: for all figures of the text ({@link WordSums}), for those of a kind ({@link KindSums})
 * or for all candidates of the figure ({@link SceneSums}).
 */
final class NameScorer {
  private final ChoiceModel model;
  private final WordSums ofText;
  private final Map<FigureKind, KindSums> ofKinds = new HashMap<>();

  NameScorer(ChoiceModel model, TextWords words) {
    this.model = model;
    ofText = new WordSums(words, model);
  }

  /** The sums of the weights of each candidate. */
  int[] scores(NameScene scene) {
    KindSums ofKind = ofKinds.computeIfAbsent(scene.kind(), figure -> new KindSums(figure, model));
    SceneSums ofScene = new SceneSums(scene, ofText, ofKind, model);
    NameCandidates candidates = scene.candidates();
    int[] scores = new int[candidates.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = ofScene.of(candidates.get(k));
    }
    return scores;
  }
}
