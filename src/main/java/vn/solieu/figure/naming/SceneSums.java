package vn.solieu.figure.naming;

import java.util.Arrays;
import vn.solieu.figure.choice.ChoiceModel;

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
  private final int[] fars = unknown(2 * NameFeatures.FARS);
  private final int[] ruled = unknown(NameFeatures.SHARES * LENGTHS);
  private final int[] lengths = unknown(LONGEST);
  private final int[] units = unknown(UNITS);
  private final int[] ones = unknown(NameFeatures.KINDS);
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
  }

  private static int[] unknown(int count) {
    int[] sums = new int[count];
    Arrays.fill(sums, UNKNOWN);
    return sums;
  }

  /** All that a candidate tells but the words around it. */
  int within(NameCandidate candidate) {
    int sum = ruled(candidate) + kinds(candidate.kinds());
    sum += length(candidate.length()) + lent(candidate);
    if (!candidate.isPrinted()) {
      return sum + own(candidate);
    }
    int from = candidate.from();
    int to = candidate.to();
    sum += unit(NameFeatures.unit(scene, candidate));
    return from == to
        ? sum + alones.of(from)
        : sum + begins.of(from) + ends.of(to) + ofText.within(from, to);
  }

  private int ruled(NameCandidate candidate) {
    int shared = NameFeatures.shared(scene, candidate);
    int length = NameFeatures.length(scene, candidate);
    int k = shared * LENGTHS + length;
    if (ruled[k] == UNKNOWN) {
      features.places().clear();
      features.ruled(scene, shared, length);
      ruled[k] = model.sum(features.places());
    }
    return ruled[k];
  }

  private int kinds(int of) {
    if (of != kinds) {
      features.places().clear();
      features.together(of);
      kinds = of;
      ofKinds = model.sum(features.places());
      for (int left = of; left != 0; left &= left - 1) {
        ofKinds += one(Integer.numberOfTrailingZeros(left));
      }
    }
    return ofKinds;
  }

  private int one(int kind) {
    if (ones[kind] == UNKNOWN) {
      features.places().clear();
      features.one(scene, kind);
      ones[kind] = model.sum(features.places());
    }
    return ones[kind];
  }

  private int length(int n) {
    if (lengths[n] == UNKNOWN) {
      features.places().clear();
      features.length(scene, n);
      lengths[n] = model.sum(features.places());
    }
    return lengths[n];
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

  private int unit(int shared) {
    if (units[shared] == UNKNOWN) {
      features.places().clear();
      features.unit(scene, shared);
      units[shared] = model.sum(features.places());
    }
    return units[shared];
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
    if (step < 0) {
      return 0;
    }
    int k = 2 * step + side;
    if (fars[k] == UNKNOWN) {
      features.places().clear();
      features.far(scene, step, side);
      fars[k] = model.sum(features.places());
    }
    return fars[k];
  }
}
