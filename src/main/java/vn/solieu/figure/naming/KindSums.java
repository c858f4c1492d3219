package vn.solieu.figure.naming;

import java.util.function.IntConsumer;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.KeptSums;

/**
 * The sums of the weights of what is told for candidates of all figures of one kind, each added up
 * once.
 */
final class KindSums {
  private static final int LENGTHS = 3;
  private static final int LONGEST = 32;
  private static final int UNITS = 3;

  private final ChoiceModel model;
  private final NameFeatures features = new NameFeatures();
  private final KeptSums fars;
  private final KeptSums ruled;
  private final KeptSums lengths;
  private final KeptSums units;
  private final KeptSums kinds;
  private final int unlent;

  KindSums(FigureKind figure, ChoiceModel model) {
    this.model = model;
    fars = kept(2 * NameFeatures.FARS, k -> features.far(figure, k / 2, k % 2));
    ruled =
        kept(NameFeatures.SHARES * LENGTHS, k -> features.ruled(figure, k / LENGTHS, k % LENGTHS));
    lengths = kept(LONGEST, n -> features.length(figure, n));
    units = kept(UNITS, shared -> features.unit(figure, shared));
    kinds = kept(NameFeatures.KINDS, kind -> features.one(figure, kind));
    features.places().clear();
    features.unlent(figure);
    unlent = model.sum(features.places());
  }

  private KeptSums kept(int count, IntConsumer teller) {
    return KeptSums.of(0, count, model, features.places(), teller);
  }

  /**
   * How far a phrase is behind a figure (side 0) or before it (1); a step below 0 tells nothing.
   */
  int far(int step, int side) {
    return step < 0 ? 0 : fars.of(2 * step + side);
  }

  /** What a phrase has in common with the name of the rules and whether it is longer. */
  int ruled(int shared, int length) {
    return ruled.of(shared * LENGTHS + length);
  }

  int length(int words) {
    return lengths.of(words);
  }

  /** What a phrase has in common with the unit. */
  int unit(int shared) {
    return units.of(shared);
  }

  /** One kind that a phrase is of. */
  int kind(int kind) {
    return kinds.of(kind);
  }

  /** No earlier figure lends a phrase. */
  int unlent() {
    return unlent;
  }
}
