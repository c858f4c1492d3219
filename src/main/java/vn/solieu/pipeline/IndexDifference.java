package vn.solieu.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.solieu.export.FoundJson;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.Filter;
import vn.solieu.text.BadInput;

/**
 * What two indexes of one archive tell differently: "- id …" for a figure of the first alone, "+ id
 * …" of the second alone.
 */
final class IndexDifference {
  private final Path first;
  private final Path second;

  IndexDifference(Path first, Path second) {
    this.first = first;
    this.second = second;
  }

  /** The first index may be missing or damaged: then there is nothing to compare with. */
  void print(Consumer<String> line) {
    Map<String, String> before;
    try {
      before = figures(first);
    } catch (BadInput e) {
      return;
    }
    Map<String, String> after = figures(second);
    before.forEach((id, figure) -> {
      if (!figure.equals(after.get(id))) {
        line.accept("- " + id + " " + figure);
      }
    });
    after.forEach((id, figure) -> {
      if (!figure.equals(before.get(id))) {
        line.accept("+ " + id + " " + figure);
      }
    });
  }

  private static Map<String, String> figures(Path index) {
    Map<String, String> figures = new TreeMap<>();
    try (EmbeddedBackend backend = new EmbeddedBackend(ArchiveIndex.read(index));
        Stream<StoredFigure> all = backend.figures(Filter.all())) {
      all.forEach(f -> figures.put(f.id(), FoundJson.line(f, null)));
    }
    return figures;
  }
}
