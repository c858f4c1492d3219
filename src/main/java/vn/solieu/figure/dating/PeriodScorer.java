package vn.solieu.figure.dating;

import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.KeptSums;
import vn.solieu.text.Span;

/**
 * Scores the candidates of one figure. What depends on one thing about a candidate alone (its form,
 * how it lies to another period, one kind) is added up once.
 */
final class PeriodScorer {
  private final PeriodScene scene;
  private final ChoiceModel model;
  private final PeriodFeatures features;
  private final KeptSums moved;
  private final KeptSums stepped;
  private final KeptSums forms;
  private final KeptSums kinds;

  /** The expression that was looked for last, the word it begins with and its side. */
  private @Nullable Span by;

  private int at;
  private int side;

  PeriodScorer(PeriodScene scene, ChoiceModel model) {
    this.scene = scene;
    this.model = model;
    features = new PeriodFeatures(scene);
    moved = kept(scene.ruledPeriod(), features::moved);
    stepped = kept(scene.before(), features::stepped);
    forms = kept(0, PeriodForm.COUNT, features::formed);
    kinds = kept(0, PeriodCandidate.KINDS, features::kind);
  }

  private KeptSums kept(KnownPeriod from, IntConsumer teller) {
    return kept(from.firstMove(), KnownPeriod.MOVES, teller);
  }

  private KeptSums kept(int first, int count, IntConsumer teller) {
    return KeptSums.of(first, count, model, features.places(), teller);
  }

  /** The sums of the weights of each candidate. */
  int[] scores() {
    List<PeriodCandidate> candidates = scene.candidates();
    int[] scores = new int[candidates.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = score(candidates.get(k));
    }
    return scores;
  }

  private int score(PeriodCandidate candidate) {
    KnownPeriod period = candidate.known();
    int form = period.form().ordinal();
    int sum = moved.of(scene.ruledPeriod().move(period)) + forms.of(form);
    sum += stepped.of(scene.before().move(period));
    features.places().clear();
    told(candidate.words(), form);
    features.kinds(candidate.kinds());
    for (int left = candidate.kinds(); left != 0; left &= left - 1) {
      features.formed(Integer.numberOfTrailingZeros(left), form);
    }
    sum += model.sum(features.places());
    for (int left = candidate.kinds(); left != 0; left &= left - 1) {
      sum += kinds.of(Integer.numberOfTrailingZeros(left));
    }
    return sum;
  }

  private void told(@Nullable Span words, int form) {
    if (words != null && !words.equals(by)) {
      by = words;
      at = PeriodFeatures.told(scene.words(), words);
      side = at < 0 ? 0 : PeriodFeatures.side(scene.words(), at, scene.first());
    }
    if (words == null || at < 0) {
      features.untold(words, form);
    } else {
      features.told(at, side, form);
    }
  }
}
