package vn.solieu.figure;

import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** Opens the lists of {@code figure/closed-words.tsv}, each under its name: "earlier-time". */
final class ClosedWords {
  private ClosedWords() {}

  /** The phrases of {@code list}, each standing for itself. */
  static PhraseTable<String> load(Resources resources, String list) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (Resources.Row row : resources.table("figure/closed-words.tsv")) {
      if (row.cell(0).equals(list)) {
        for (String phrase : row.cell(1).split("\\|")) {
          builder.add(phrase, phrase.strip());
        }
      }
    }
    return builder.build();
  }

  /** {@code word} as a whole is one of {@code list}. */
  static boolean isOne(PhraseTable<String> list, String word) {
    String folded = PhraseTable.fold(word);
    PhraseTable.Match<String> match = list.at(folded, 0);
    return match != null && match.end() == folded.length();
  }
}
