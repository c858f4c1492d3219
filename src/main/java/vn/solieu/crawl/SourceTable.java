package vn.solieu.crawl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources an archive has ever crawled, so that it can go on without being told. */
final class SourceTable {
  private final FrontierDatabase database;

  SourceTable(FrontierDatabase database) {
    this.database = database;
  }

  void add(List<Source> sources) {
    for (Source source : sources) {
      database.update(
          "INSERT OR REPLACE INTO source VALUES (?, ?)", source.name(), SourceFile.write(source));
    }
  }

  /** Name → source. */
  Map<String, Source> all() {
    Map<String, Source> all = new LinkedHashMap<>();
    database.query(
        "SELECT name, line FROM source ORDER BY name",
        r -> all.put(r.getString("name"), SourceFile.line(r.getString("line"), "frontier.db")));
    return all;
  }
}
