package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;

/**
 * Says what {@code --as-of} cannot tell apart: the index holds the last version of an article, so a
 * figure that a later version brought in may not have stood there on that day.
 */
final class LaterVersions {
  private LaterVersions() {}

  /** One line where a filter with a day gives such figures. */
  static void tell(Backend backend, Filter filter, PrintWriter err) {
    if (filter.asOf() == null) {
      return;
    }
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      long later = figures.filter(figure -> figure.since() > 1).count();
      if (later > 0) {
        err.println(Messages.get("figures.later", Long.toString(later)));
      }
    }
  }
}
