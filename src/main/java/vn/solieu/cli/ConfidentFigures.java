package vn.solieu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;

/**
 * The figures at or above a confidence, their links renumbered; a link to one that is left out
 * becomes null.
 */
final class ConfidentFigures {
  private ConfidentFigures() {}

  static List<Figure> of(List<Figure> figures, double least) {
    if (least <= 0) {
      return figures;
    }
    @Nullable Integer[] place = new Integer[figures.size()];
    int kept = 0;
    for (int i = 0; i < place.length; i++) {
      place[i] = figures.get(i).confidence() >= least ? kept++ : null;
    }
    List<Figure> confident = new ArrayList<>();
    for (int i = 0; i < place.length; i++) {
      Figure figure = figures.get(i);
      if (place[i] != null) {
        confident.add(figure.withOf(figure.of() == null ? null : place[figure.of()]));
      }
    }
    return confident;
  }
}
