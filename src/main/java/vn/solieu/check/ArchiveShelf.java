package vn.solieu.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.Filter;

/** The archive's own figures, as people decided about them. */
final class ArchiveShelf implements Shelf {
  static final int MONTHS_LATER = 4;

  private final Backend backend;
  private final DecidedFigures decided;

  ArchiveShelf(Backend backend, DecidedFigures decided) {
    this.backend = backend;
    this.decided = decided;
  }

  @Override
  public List<StoredFigure> at(List<String> places) {
    return figures(Filter.builder().places(places).build());
  }

  @Override
  public List<StoredFigure> of(String indicator) {
    return figures(Filter.builder().indicators(List.of(indicator)).build());
  }

  private List<StoredFigure> figures(Filter filter) {
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      return decided.of(figures).toList();
    }
  }

  @Override
  public @Nullable String text(String article) {
    StoredArticle stored = backend.article(article);
    return stored == null ? null : stored.text();
  }

  @Override
  public List<StoredFigure> in(String article) {
    return decided.whole(backend.figuresOf(article));
  }

  @Override
  public long articles(List<String> places, @Nullable Period period) {
    return backend.count(
        Filter.builder()
            .places(places)
            .since(period == null ? null : period.first())
            .until(period == null ? null : period.last().plusMonths(MONTHS_LATER))
            .build());
  }
}
