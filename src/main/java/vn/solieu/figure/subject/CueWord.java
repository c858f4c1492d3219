package vn.solieu.figure.subject;

import java.util.Locale;
import java.util.Set;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What a cue of {@link Chunker} is.
 *
 * @param isWord it only keeps longer words whole
 */
record CueWord(ChunkKind kind, boolean isWord) {
  /** Kinds of stances whose words are verbs between a subject and its quantity. */
  private static final Set<String> MOVES = Set.of("up", "down", "more", "less");

  /**
   * The cues of the subject, and the words that tell a rise, a fall or a comparison: what moves is
   * named before them.
   */
  static PhraseTable<CueWord> load(Resources resources) {
    PhraseTable.Builder<CueWord> builder = PhraseTable.builder(resources);
    for (Resources.Row row : resources.table("figure/stances.tsv")) {
      if (MOVES.contains(row.cell(1))) {
        add(builder, row, new CueWord(ChunkKind.VERB, false));
      }
    }
    for (Resources.Row row : resources.table("figure/subject-cues.tsv")) {
      add(builder, row, of(row.cell(1)));
    }
    return builder.build();
  }

  private static void add(PhraseTable.Builder<CueWord> builder, Resources.Row row, CueWord word) {
    for (String phrase : row.cell(0).split("\\|")) {
      builder.add(phrase, word);
    }
  }

  static CueWord of(Cue cue) {
    return of(cue.kind());
  }

  private static CueWord of(String kind) {
    return new CueWord(ChunkKind.valueOf(kind.toUpperCase(Locale.ROOT)), kind.equals("word"));
  }
}
