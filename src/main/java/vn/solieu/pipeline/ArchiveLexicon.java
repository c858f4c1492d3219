package vn.solieu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.solieu.lexicon.Lexicon;

/** The shipped lexicon, extended by the archive's {@code lexicon/} folder when it has one. */
public final class ArchiveLexicon {
  private ArchiveLexicon() {}

  public static Lexicon of(Path archive) {
    Path folder = archive.resolve("lexicon");
    return Files.isDirectory(folder) ? Lexicon.with(folder) : Lexicon.shipped();
  }
}
