package vn.solieu.figure.naming;

import vn.solieu.figure.choice.ChoiceModel;
import vn.solieu.figure.choice.KeptSums;

/**
 * The sums of the weights of what is told for several candidates of a figure, each added up once.
 */
final class SceneSums {
  /** Words before and after a figure that are kept, more than a candidate reaches. */
  private static final int WINDOW = 128;

  private final NameScene scene;
  private final WordSums ofText;
  private final KindSums ofKind;
  private final ChoiceModel model;
  private final NameFeatures features = new NameFeatures();
  private final KeptSums alones;
  private final KeptSums begins;
  private final KeptSums ends;
  private int kinds;
  private int ofKinds;

  SceneSums(NameScene scene, WordSums ofText, KindSums ofKind, ChoiceModel model) {
    this.scene = scene;
    this.ofText = ofText;
    this.ofKind = ofKind;
    this.model = model;
    int first = scene.first() - WINDOW / 2;
    alones = new KeptSums(first, WINDOW, this::alone);
    begins = new KeptSums(first, WINDOW, this::begin);
    ends = new KeptSums(first, WINDOW, this::end);
  }

  /** All that a candidate tells. */
  int of(NameCandidate candidate) {
    int sum = ofKind.ruled(NameFeatures.shared(scene, candidate), length(candidate));
    sum += kinds(candidate.kinds()) + ofKind.length(candidate.length());
    sum += candidate.lender() < 0 ? ofKind.unlent() : lent(candidate);
    if (!candidate.isPrinted()) {
      return sum + own(candidate);
    }
    int from = candidate.from();
    int to = candidate.to();
    sum += ofKind.unit(NameFeatures.unit(scene, candidate));
    return from == to
        ? sum + alones.of(from)
        : sum + begins.of(from) + ends.of(to) + ofText.within(from, to);
  }

  private int length(NameCandidate candidate) {
    return NameFeatures.length(scene, candidate);
  }

  private int kinds(int of) {
    if (of != kinds) {
      features.places().clear();
      features.together(of);
      kinds = of;
      ofKinds = model.sum(features.places());
      for (int left = of; left != 0; left &= left - 1) {
        ofKinds += ofKind.kind(Integer.numberOfTrailingZeros(left));
      }
    }
    return ofKinds;
  }

  private int lent(NameCandidate candidate) {
    features.places().clear();
    features.lent(scene, candidate);
    return model.sum(features.places());
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
    return ofText.alone(at) + ofText.kind(scene.kind().unit(), at) + behind(at) + ahead(at);
  }

  private int begin(int at) {
    return ofText.begin(at) + ofText.kind(scene.kind().unit(), at) + behind(at);
  }

  private int end(int at) {
    return ofText.end(at) + ahead(at);
  }

  private int behind(int from) {
    return ofKind.far(NameFeatures.behind(scene, from), 0);
  }

  private int ahead(int to) {
    return ofKind.far(NameFeatures.ahead(scene, to), 1);
  }
}
