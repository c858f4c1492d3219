package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;

/**
 * Stage 10: figures that do not add up are no surer than even. Either the text has a slip or a
 * role, a link or a time was misread; nobody should use them unread.
 */
final class MisfitDoubt {
  /** How sure a figure is at most that may well be wrong. */
  static final double MOST = 0.5;

  private final Arithmetic arithmetic;

  MisfitDoubt(Lexicon lexicon) {
    arithmetic = new Arithmetic(lexicon);
  }

  /**
   * The same figures, some less sure.
   *
   * @param text the text as given, folded
   */
  List<Figure> of(Folded text, List<Figure> figures) {
    List<Finding> findings = arithmetic.check(text, figures);
    if (findings.isEmpty()) {
      return figures;
    }
    List<Figure> doubted = new ArrayList<>(figures);
    for (Finding finding : findings) {
      for (int i : finding.figures()) {
        doubted.set(i, doubted.get(i).noSurerThan(MOST));
      }
    }
    return doubted;
  }
}
