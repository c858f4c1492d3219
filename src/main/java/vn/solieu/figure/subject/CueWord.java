package vn.solieu.figure.subject;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
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
    read(resources, builder::add);
    return builder.build();
  }

  /** Hands each phrase of that table to {@code taker}. */
  static void read(Resources resources, BiConsumer<String, CueWord> taker) {
    for (Resources.Row row : resources.table("figure/stances.tsv")) {
      if (MOVES.contains(row.cell(1))) {
        add(taker, row, new CueWord(ChunkKind.VERB, false));
      }
    }
    for (Resources.Row row : resources.table("figure/subject-cues.tsv")) {
      add(taker, row, of(row.cell(1)));
    }
  }

  private static void add(BiConsumer<String, CueWord> taker, Resources.Row row, CueWord word) {
    for (String phrase : row.cell(0).split("\\|")) {
      taker.accept(phrase, word);
    }
  }

  static CueWord of(Cue cue) {
    return of(cue.kind());
  }

  private static CueWord of(String kind) {
    return new CueWord(ChunkKind.valueOf(kind.toUpperCase(Locale.ROOT)), kind.equals("word"));
  }
}
