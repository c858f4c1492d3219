package vn.solieu.figure.subject;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
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
 * @param place a place may begin with it in small letters: "huyện", "miền Bắc"
 */
record ChunkWord(
    @Nullable CueWord cue, boolean parted, boolean compound, boolean concept, boolean place) {
  private static final List<String> COMPOUNDS =
      List.of("figure/compounds.tsv", "figure/industries.tsv");

  private static final ChunkWord NONE = new ChunkWord(null, false, false, false, false);

  private ChunkWord withCue(CueWord word, boolean mayPart) {
    return new ChunkWord(word, mayPart, compound, concept, place);
  }

  private ChunkWord asCompound() {
    return new ChunkWord(cue, parted, true, concept, place);
  }

  private ChunkWord asConcept() {
    return new ChunkWord(cue, parted, compound, true, place);
  }

  private ChunkWord asPlace() {
    return new ChunkWord(cue, parted, compound, concept, true);
  }

  /** The compounds that are no cues: "công nghiệp chế biến". */
  static PhraseTable<CueWord> compounds(Resources resources) {
    return CueTable.load(resources, COMPOUNDS, CueWord::of);
  }

  /**
   * The cues, the compounds, the names of indicators and what begins places in one table. Words
   * that are alike are one object, of which there are few.
   *
   * @param beginsLonger whether a longer one of them begins with words
   */
  static PhraseTable<ChunkWord> load(Lexicon lexicon, Predicate<String> beginsLonger) {
    Resources resources = lexicon.resources();
    Map<String, ChunkWord> words = new HashMap<>();
    CueWord.read(
        resources,
        (phrase, cue) -> {
          boolean mayPart = mayPart(form(phrase), cue, beginsLonger);
          words.compute(form(phrase), (form, word) -> or(word).withCue(cue, mayPart));
        });
    COMPOUNDS.forEach(table -> mark(words, phrases(resources, table), ChunkWord::asCompound));
    mark(words, lexicon.concepts().names(), ChunkWord::asConcept);
    mark(words, phrases(resources, PlaceScanner.TITLES), ChunkWord::asPlace);
    mark(words, lexicon.gazetteer().regions(), ChunkWord::asPlace);
    PhraseTable.Builder<ChunkWord> builder = PhraseTable.builder(resources);
    Map<ChunkWord, ChunkWord> one = new HashMap<>();
    words.forEach((form, word) ->
        builder.add(form, Objects.requireNonNullElse(one.putIfAbsent(word, word), word)));
    return builder.build();
  }

  private static List<String> phrases(Resources resources, String table) {
    List<String> phrases = new ArrayList<>();
    for (Resources.Row row : resources.table(table)) {
      phrases.addAll(List.of(row.cell(0).split("\\|")));
    }
    return phrases;
  }

  private static void mark(
      Map<String, ChunkWord> words, Collection<String> phrases, UnaryOperator<ChunkWord> as) {
    for (String phrase : phrases) {
      words.compute(form(phrase), (form, word) -> as.apply(or(word)));
    }
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
