package vn.solieu.figure.naming;

import java.util.function.IntConsumer;
import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.KeptSums;

/**
 * The sums of the weights of what is told for several candidates of a figure, each added up once.
 */
final class SceneSums {
  private static final int LENGTHS = 3;
  private static final int LONGEST = 32;
  private static final int UNITS = 3;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Words before and after a figure that are kept, more than a candidate reaches. */
  private static final int WINDOW = 128;

  private final NameScene scene;
  private final WordSums ofText;
  private final ChoiceModel model;
  private final NameFeatures features = new NameFeatures();

  private final KeptSums alones;
  private final KeptSums begins;
  private final KeptSums ends;
  private final KeptSums fars;
  private final KeptSums ruled;
  private final KeptSums lengths;
  private final KeptSums units;
  private final KeptSums ones;
  private int kinds;
  private int ofKinds;
  private int unlent = UNKNOWN;

  SceneSums(NameScene scene, WordSums ofText, ChoiceModel model) {
    this.scene = scene;
    this.ofText = ofText;
    this.model = model;
    int first = scene.first() - WINDOW / 2;
    alones = new KeptSums(first, WINDOW, this::alone);
    begins = new KeptSums(first, WINDOW, this::begin);
    ends = new KeptSums(first, WINDOW, this::end);
    fars = kept(2 * NameFeatures.FARS, k -> features.far(scene, k / 2, k % 2));
    ruled =
        kept(NameFeatures.SHARES * LENGTHS, k -> features.ruled(scene, k / LENGTHS, k % LENGTHS));
    lengths = kept(LONGEST, n -> features.length(scene, n));
    units = kept(UNITS, shared -> features.unit(scene, shared));
    ones = kept(NameFeatures.KINDS, kind -> features.one(scene, kind));
  }

  private KeptSums kept(int count, IntConsumer teller) {
    return KeptSums.of(count, model, features.places(), teller);
  }

  /** All that a candidate tells but the words around it. */
  int within(NameCandidate candidate) {
    int sum = ruled(candidate) + kinds(candidate.kinds());
    sum += lengths.of(candidate.length()) + lent(candidate);
    if (!candidate.isPrinted()) {
      return sum + own(candidate);
    }
    int from = candidate.from();
    int to = candidate.to();
    sum += units.of(NameFeatures.unit(scene, candidate));
    return from == to
        ? sum + alones.of(from)
        : sum + begins.of(from) + ends.of(to) + ofText.within(from, to);
  }

  private int ruled(NameCandidate candidate) {
    int shared = NameFeatures.shared(scene, candidate);
    return ruled.of(shared * LENGTHS + NameFeatures.length(scene, candidate));
  }

  private int kinds(int of) {
    if (of != kinds) {
      features.places().clear();
      features.together(of);
      kinds = of;
      ofKinds = model.sum(features.places());
      for (int left = of; left != 0; left &= left - 1) {
        ofKinds += ones.of(Integer.numberOfTrailingZeros(left));
      }
    }
    return ofKinds;
  }

  private int lent(NameCandidate candidate) {
    boolean none = candidate.lender() < 0;
    if (none && unlent != UNKNOWN) {
      return unlent;
    }
    features.places().clear();
    features.lent(scene, candidate);
    int sum = model.sum(features.places());
    unlent = none ? sum : unlent;
    return sum;
  }

  /** The words of a phrase that need not stand in the text, and where it does. */
  private int own(NameCandidate candidate) {
    features.places().clear();
    features.words(scene, candidate);
    for (int k = 0; k < candidate.length(); k++) {
      features.word(candidate.word(k));
    }
    if (candidate.from() >= 0) {
      features.stands(scene, candidate);
    }
    return model.sum(features.places());
  }

  private int alone(int at) {
    return ofText.alone(at) + ofText.kind(scene.kind(), at) + behind(at) + ahead(at);
  }

  private int begin(int at) {
    return ofText.begin(at) + ofText.kind(scene.kind(), at) + behind(at);
  }

  private int end(int at) {
    return ofText.end(at) + ahead(at);
  }

  private int behind(int from) {
    return far(NameFeatures.behind(scene, from), 0);
  }

  private int ahead(int to) {
    return far(NameFeatures.ahead(scene, to), 1);
  }

  private int far(int step, int side) {
    return step < 0 ? 0 : fars.of(2 * step + side);
  }
}
