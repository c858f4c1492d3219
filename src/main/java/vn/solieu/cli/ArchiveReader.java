package vn.solieu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.search.Backend;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.store.Archive;

/** Opens an archive to read. */
final class ArchiveReader {
  private ArchiveReader() {}

  /**
   * The archive, asked.
   *
   * @throws vn.solieu.text.BadInput when there is none
   */
  static Backend open(Path folder) {
    return new EmbeddedBackend(ArchiveIndex.read(Archive.open(folder).index()));
  }

  /**
   * Figure id → what a person decided last ("rejected", "corrected: 6890"); see {@code
   * decisions.tsv}.
   */
  static Map<String, String> decisions(Path folder) {
    Map<String, String> decisions = new HashMap<>();
    for (List<String> row : Archive.open(folder).decisions().rows()) {
      if (row.size() >= 2) {
        String value = row.size() > 2 && !row.get(2).isBlank() ? ": " + row.get(2) : "";
        decisions.put(row.get(0), row.get(1) + value);
      }
    }
    return decisions;
  }
}
