package vn.solieu.figure;

import java.util.stream.Stream;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** Opens the lists of {@code figure/closed-words.tsv}, each under its name: "earlier-time". */
final class ClosedWords {
  private ClosedWords() {}

  /** The phrases of {@code list}, each standing for itself. */
  static PhraseTable<String> load(Resources resources, String list) {
    PhraseTable.Builder<String> builder = PhraseTable.builder(resources);
    rows(resources, list).forEach(phrase -> builder.add(phrase, phrase.strip()));
    return builder.build();
  }

  /** The phrases of {@code list} as they are written. */
  static Stream<String> rows(Resources resources, String list) {
    return resources.table("figure/closed-words.tsv").stream()
        .filter(row -> row.cell(0).equals(list))
        .flatMap(row -> Stream.of(row.cell(1).split("\\|")));
  }

  /** {@code word} as a whole is one of {@code list}. */
  static boolean isOne(PhraseTable<String> list, String word) {
    Folded folded = Folded.of(word);
    PhraseTable.Match<String> match = list.at(folded, 0);
    return match != null && match.end() == folded.length();
  }
}
