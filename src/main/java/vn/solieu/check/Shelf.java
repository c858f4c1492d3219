package vn.solieu.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;

/** What a check asks of the archive. */
interface Shelf {
  /** All figures about one of these places. */
  List<StoredFigure> at(List<String> places);

  /** Figures of an indicator wherever it is. */
  List<StoredFigure> of(String indicator);

  /** The text that the figures of an article point into, or null when it is gone. */
  @Nullable String text(String article);

  /** All figures of an article. */
  List<StoredFigure> in(String article);

  /** How many articles about one of these places appeared in or soon after a period. */
  long articles(List<String> places, @Nullable Period period);
}
