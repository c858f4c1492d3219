package vn.solieu.lexicon;

import java.nio.file.Path;

/**
 * All data the extractor and the analyzer need, opened once and immutable. Safe from many threads;
 * parts load when first asked for.
 */
public final class Lexicon {
  private final Resources resources;
  private final Once<Units> units;

  private Lexicon(Resources resources) {
    this.resources = resources;
    units = new Once<>(() -> Units.load(resources));
  }

  /** The shipped data, one instance for the whole JVM. */
  public static Lexicon shipped() {
    return Shipped.LEXICON;
  }

  /** The shipped data extended by the TSV files of {@code folder}. */
  public static Lexicon with(Path folder) {
    return new Lexicon(Resources.with(folder));
  }

  /** Units of measure and money. */
  public Units units() {
    return units.get();
  }

  /** Where every table comes from. */
  public Resources resources() {
    return resources;
  }

  private static final class Shipped {
    static final Lexicon LEXICON = new Lexicon(Resources.shipped());
  }
}
