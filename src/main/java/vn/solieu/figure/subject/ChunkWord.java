package vn.solieu.figure.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Concepts;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What a phrase is to {@link Chunker}, in all its tables: they are one, so that a word of a text is
 * looked up once.
 *
 * @param cue the cue it is, or null
 * @param parted a longer word may begin within the cue
 * @param compound it is a compound
 * @param concept it is the name of an indicator
 */
record ChunkWord(@Nullable CueWord cue, boolean parted, boolean compound, boolean concept) {
  private static final List<String> COMPOUNDS =
      List.of("figure/compounds.tsv", "figure/industries.tsv");

  private static final ChunkWord NONE = new ChunkWord(null, false, false, false);

  private ChunkWord withCue(CueWord word, boolean mayPart) {
    return new ChunkWord(word, mayPart, compound, concept);
  }

  private ChunkWord asCompound() {
    return new ChunkWord(cue, parted, true, concept);
  }

  private ChunkWord asConcept() {
    return new ChunkWord(cue, parted, compound, true);
  }

  /** The compounds that are no cues: "công nghiệp chế biến". */
  static PhraseTable<CueWord> compounds(Resources resources) {
    return CueTable.load(resources, COMPOUNDS, CueWord::of);
  }

  /**
   * The cues, the compounds and the names of indicators in one table. Words that are alike are one
   * object, of which there are few.
   *
   * @param beginsLonger whether a longer one of them begins with words
   */
  static PhraseTable<ChunkWord> load(
      Resources resources, Concepts concepts, Predicate<String> beginsLonger) {
    Map<String, ChunkWord> words = new HashMap<>();
    CueWord.read(
        resources,
        (phrase, cue) -> {
          boolean mayPart = mayPart(form(phrase), cue, beginsLonger);
          words.compute(form(phrase), (form, word) -> or(word).withCue(cue, mayPart));
        });
    for (String table : COMPOUNDS) {
      for (Resources.Row row : resources.table(table)) {
        for (String phrase : row.cell(0).split("\\|")) {
          words.compute(form(phrase), (form, word) -> or(word).asCompound());
        }
      }
    }
    for (String name : concepts.names()) {
      words.compute(form(name), (form, word) -> or(word).asConcept());
    }
    PhraseTable.Builder<ChunkWord> builder = PhraseTable.builder(resources);
    Map<ChunkWord, ChunkWord> one = new HashMap<>();
    words.forEach((form, word) ->
        builder.add(form, Objects.requireNonNullElse(one.putIfAbsent(word, word), word)));
    return builder.build();
  }

  /** Few cues of several words may be: with what is behind a blank in them a longer one begins. */
  private static boolean mayPart(String cue, CueWord word, Predicate<String> beginsLonger) {
    boolean may = false;
    for (int at = cue.indexOf(' '); at >= 0 && !word.isWord(); at = cue.indexOf(' ', at + 1)) {
      may |= word.kind() == ChunkKind.CUT || beginsLonger.test(cue.substring(at + 1));
    }
    return may;
  }

  private static String form(String phrase) {
    return PhraseTable.fold(phrase.strip());
  }

  private static ChunkWord or(@Nullable ChunkWord word) {
    return word == null ? NONE : word;
  }
}
