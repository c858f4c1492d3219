package vn.solieu.figure.dating;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.text.Span;

/**
 * Scores the candidates of one figure of a text after the other. What depends on one thing about a
 * candidate alone (its form, how it lies to another period, one kind) is added up once a figure.
 */
final class PeriodScorer {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final ChoiceModel model;
  private final PeriodFeatures features = new PeriodFeatures();
  private final int[] moved = new int[KnownPeriod.MOVES];
  private final int[] stepped = new int[KnownPeriod.MOVES];
  private final int[] forms = new int[PeriodForm.COUNT];
  private final int[] kinds = new int[PeriodCandidate.KINDS];

  /** The expression that was looked for last, the word it begins with and its side. */
  private @Nullable Span by;

  private int at;
  private int side;

  PeriodScorer(ChoiceModel model) {
    this.model = model;
  }

  /** The sums of the weights of each candidate. */
  int[] scores(PeriodScene scene) {
    for (int[] kept : new int[][] {moved, stepped, forms, kinds}) {
      Arrays.fill(kept, UNKNOWN);
    }
    by = null;
    List<PeriodCandidate> candidates = scene.candidates();
    int[] scores = new int[candidates.size()];
    for (int k = 0; k < scores.length; k++) {
      scores[k] = score(scene, candidates.get(k));
    }
    return scores;
  }

  private int score(PeriodScene scene, PeriodCandidate candidate) {
    KnownPeriod period = candidate.known();
    int form = period.form().ordinal();
    int sum = moved(scene, scene.ruledPeriod().move(period)) + form(scene, form);
    sum += stepped(scene, scene.before().move(period));
    features.places().clear();
    told(scene, candidate.words(), form);
    features.kinds(scene, candidate.kinds());
    for (int left = candidate.kinds(); left != 0; left &= left - 1) {
      features.formed(Integer.numberOfTrailingZeros(left), form);
    }
    sum += model.sum(features.places());
    for (int left = candidate.kinds(); left != 0; left &= left - 1) {
      sum += kind(scene, Integer.numberOfTrailingZeros(left));
    }
    return sum;
  }

  private void told(PeriodScene scene, @Nullable Span words, int form) {
    if (words != null && !words.equals(by)) {
      by = words;
      at = PeriodFeatures.told(scene.words(), words);
      side = at < 0 ? 0 : PeriodFeatures.side(scene.words(), at, scene.first());
    }
    if (words == null || at < 0) {
      features.untold(scene, words, form);
    } else {
      features.told(scene, at, side, form);
    }
  }

  private int moved(PeriodScene scene, int move) {
    if (moved[move] == UNKNOWN) {
      features.places().clear();
      features.moved(scene, move);
      moved[move] = model.sum(features.places());
    }
    return moved[move];
  }

  private int stepped(PeriodScene scene, int step) {
    if (stepped[step] == UNKNOWN) {
      features.places().clear();
      features.stepped(scene, step);
      stepped[step] = model.sum(features.places());
    }
    return stepped[step];
  }

  private int form(PeriodScene scene, int form) {
    if (forms[form] == UNKNOWN) {
      features.places().clear();
      features.formed(scene, form);
      features.besides(scene, form);
      forms[form] = model.sum(features.places());
    }
    return forms[form];
  }

  private int kind(PeriodScene scene, int kind) {
    if (kinds[kind] == UNKNOWN) {
      features.places().clear();
      features.kind(scene, kind);
      kinds[kind] = model.sum(features.places());
    }
    return kinds[kind];
  }
}
