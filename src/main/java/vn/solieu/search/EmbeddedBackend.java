package vn.solieu.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;

/** The archive's own Lucene index, in this process. */
public final class EmbeddedBackend implements Backend {
  private final ArchiveIndex index;

  /** Closes {@code index} when it is closed itself. */
  public EmbeddedBackend(ArchiveIndex index) {
    this.index = index;
  }

  @Override
  public SearchResult search(Filter filter, Paging paging) {
    return new SearchResult(filter.query(), 0, 0, List.of(), Map.of(), List.of(), null);
  }

  @Override
  public Stream<StoredFigure> figures(Filter filter) {
    return Stream.of();
  }

  @Override
  public Stream<StoredArticle> articles(Filter filter) {
    return Stream.of();
  }

  @Override
  public List<FigureHit> bestFigures(Filter filter, int limit) {
    return List.of();
  }

  @Override
  public long count(Filter filter) {
    return 0;
  }

  @Override
  public long countFigures(Filter filter) {
    return 0;
  }

  @Override
  public @Nullable StoredArticle article(String id) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.article(id);
    }
  }

  @Override
  public List<StoredFigure> figuresOf(String article) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.figures(article);
    }
  }

  @Override
  public @Nullable StoredFigure figure(String id) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.figure(id);
    }
  }

  @Override
  public List<Hit> like(String article, int limit) {
    return List.of();
  }

  @Override
  public void close() {
    index.close();
  }
}
