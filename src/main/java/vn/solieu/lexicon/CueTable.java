package vn.solieu.lexicon;

/**
 * Reads a table of cue words (columns: phrase, kind, note) into a {@link PhraseTable}. A phrase
 * with alternatives in its first column is split at "|": "tỷ|tỉ".
 */
public final class CueTable {
  private CueTable() {}

  /** The cues of {@code name}, "figure/bounds.tsv", and of the user's file of the same name. */
  public static PhraseTable<Cue> load(Resources resources, String name) {
    PhraseTable.Builder<Cue> builder = PhraseTable.builder();
    for (Resources.Row row : resources.table(name)) {
      for (String phrase : row.cell(0).split("\\|")) {
        builder.add(phrase, new Cue(phrase.strip(), row.cell(1), row.cell(2), row.where()));
      }
    }
    return builder.build();
  }
}
