package vn.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Column;
import vn.solieu.export.Csv;
import vn.solieu.export.DataPackage;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;
import vn.solieu.search.Paging;

/**
 * Writes the data package beside an exported file: FILE.datapackage.json.
 *
 * @param query what was exported and asked, as typed
 * @param sources publishers of what matches → how many of their articles
 */
record Sidecar(String query, Map<String, Long> sources) {
  static Sidecar of(Backend backend, Filter filter, String query) {
    Map<String, Long> sources = new LinkedHashMap<>();
    backend
        .search(filter, Paging.counts())
        .facets()
        .getOrDefault("source", List.of())
        .forEach(count -> sources.put(count.label(), count.articles()));
    return new Sidecar(query, sources);
  }

  /**
   * Writes it.
   *
   * @param columns of the file, empty for citations
   * @param dialect of a CSV file, else null
   */
  void write(
      Path file, String format, List<? extends Column<?>> columns, @Nullable Csv dialect, long rows)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    String version = new Version().getVersion()[0].replace("solieu ", "");
    DataPackage about =
        new DataPackage(name, format, query, rows, version, Clock.systemUTC().instant(), sources);
    Files.writeString(
        file.resolveSibling(name + ".datapackage.json"),
        about.json(columns, dialect),
        StandardCharsets.UTF_8);
  }
}
