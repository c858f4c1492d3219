package vn.solieu.lexicon;

import java.util.List;
import java.util.function.Function;

/**
 * Reads a table of cue words (columns: phrase, kind, note) into a {@link PhraseTable}. A phrase
 * with alternatives in its first column is split at "|": "tỷ|tỉ". Kinds and notes, which rules
 * compare with words of theirs, are one string each.
 */
public final class CueTable {
  private CueTable() {}

  /**
   * The cues of {@code name}, "figure/bounds.tsv", and of the user's file of the same name; one
   * table for all who ask the same {@code resources}.
   */
  public static PhraseTable<Cue> load(Resources resources, String name) {
    return resources.cues(name, () -> load(resources, name, cue -> cue));
  }

  /** The same, each cue read into what the caller looks up. */
  public static <V> PhraseTable<V> load(
      Resources resources, String name, Function<Cue, V> reading) {
    return load(resources, List.of(name), reading);
  }

  /** The same of several tables. */
  public static <V> PhraseTable<V> load(
      Resources resources, List<String> names, Function<Cue, V> reading) {
    PhraseTable.Builder<V> builder = PhraseTable.builder(resources);
    for (String name : names) {
      for (Resources.Row row : resources.table(name)) {
        for (String phrase : row.cell(0).split("\\|")) {
          Cue cue =
              new Cue(phrase.strip(), row.cell(1).intern(), row.cell(2).intern(), row.where());
          builder.add(phrase, reading.apply(cue));
        }
      }
    }
    return builder.build();
  }
}
