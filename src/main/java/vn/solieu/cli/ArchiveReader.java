package vn.solieu.cli;

import java.nio.file.Path;
import java.util.Map;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.store.Archive;
import vn.solieu.store.Decisions;

/** Opens an archive to read. */
final class ArchiveReader {
  private ArchiveReader() {}

  /**
   * The archive, asked.
   *
   * @throws vn.solieu.text.BadInput when there is none
   */
  static Backend open(Path folder) {
    return new EmbeddedBackend(
        ArchiveIndex.read(Archive.open(folder).index()), ArchiveLexicon.of(folder));
  }

  /** What people decided about figures, to be applied. */
  static DecidedFigures decided(Path folder) {
    return new DecidedFigures(new Decisions(Archive.open(folder)).latest());
  }

  /**
   * Figure id → what a person decided last ("rejected", "corrected: 6890"); see {@code
   * decisions.tsv}.
   */
  static Map<String, String> decisions(Path folder) {
    return new Decisions(Archive.open(folder)).marks();
  }
}
