package vn.solieu.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.solieu.export.FoundJson;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.Filter;
import vn.solieu.search.Hit;
import vn.solieu.search.Paging;

/**
 * All an index tells, to be compared.
 *
 * @param figures id → everything about it
 * @param articles id → everything about it, of those with figures or found by the queries
 * @param hits query → what it finds, in order and with scores
 */
record IndexState(
    Map<String, String> figures,
    Map<String, StoredArticle> articles,
    Map<String, List<String>> hits) {
  private static final List<String> QUERIES =
      List.of("sản lượng", "san luong thep", "\"cùng kỳ\" AND tỉnh", "thu ngân sách OR du lịch");

  static IndexState of(Path archive) {
    Map<String, String> figures = new TreeMap<>();
    Map<String, StoredArticle> articles = new TreeMap<>();
    Map<String, List<String>> hits = new TreeMap<>();
    Path index = archive.resolve("index");
    try (EmbeddedBackend backend = new EmbeddedBackend(ArchiveIndex.read(index));
        ArchiveIndex again = ArchiveIndex.read(index);
        Snapshot snapshot = again.snapshot();
        Stream<StoredFigure> all = backend.figures(Filter.all())) {
      all.forEach(f -> {
        figures.put(f.id(), FoundJson.line(f, null));
        articles.put(f.article(), snapshot.article(f.article()));
      });
      for (String query : QUERIES) {
        List<Hit> found = backend.search(Filter.of(query), Paging.first(100)).hits();
        found.forEach(h -> articles.put(h.id(), snapshot.article(h.id())));
        hits.put(query, found.stream().map(Hit::toString).toList());
      }
    }
    return new IndexState(figures, articles, hits);
  }

  /** The article at an address. */
  StoredArticle at(String path) {
    return articles.values().stream()
        .filter(a -> String.valueOf(a.url()).endsWith(path))
        .findFirst()
        .orElseThrow();
  }
}
