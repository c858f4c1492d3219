package vn.solieu.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Arithmetic;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Finding;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;

/** Works over again what a text's own numbers say of each other: the draft's, or an article's. */
final class Auditor {
  private final Arithmetic arithmetic;

  Auditor(Lexicon lexicon) {
    arithmetic = new Arithmetic(lexicon);
  }

  /** The misfits of a draft. */
  List<Misfit> draft(String text, List<Figure> figures) {
    return arithmetic.check(text, figures).stream()
        .map(finding -> misfit(finding, figures, null))
        .toList();
  }

  /** The misfits of an article by the id of the suspect figure. */
  Map<String, Misfit> article(@Nullable String text, List<StoredFigure> stored) {
    Map<String, Misfit> misfits = new HashMap<>();
    List<Figure> figures = stored.stream().map(StoredFigure::figure).toList();
    boolean whole =
        text != null
            && figures.stream()
                .allMatch(f -> f.span().end() <= text.length() && linked(f, figures));
    if (text != null && whole) {
      for (Finding finding : arithmetic.check(text, figures)) {
        StoredFigure suspect = stored.get(finding.figures().getLast());
        misfits.putIfAbsent(suspect.id(), misfit(finding, figures, suspect));
      }
    }
    return misfits;
  }

  private static boolean linked(Figure figure, List<Figure> figures) {
    Integer of = figure.of();
    return of == null || of < figures.size();
  }

  private static Misfit misfit(
      Finding finding, List<Figure> figures, @Nullable StoredFigure printed) {
    List<String> quotes = finding.figures().stream().map(i -> figures.get(i).quote()).toList();
    return new Misfit(finding, quotes, printed);
  }
}
