package vn.solieu.figure.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** Opens the lists of {@code figure/closed-words.tsv}, each under its name: "earlier-time". */
public final class ClosedWords {
  private static final String TABLE = "figure/closed-words.tsv";

  private ClosedWords() {}

  /**
   * The phrases of {@code list}, each standing for itself; one table for all who ask the same
   * {@code resources}.
   */
  public static PhraseTable<String> load(Resources resources, String list) {
    return resources.words(list, () -> load(resources, List.of(list)));
  }

  /** The phrases of several lists in one table. */
  public static PhraseTable<String> load(Resources resources, List<String> lists) {
    PhraseTable.Builder<String> builder = PhraseTable.builder(resources);
    lists.forEach(list -> rows(resources, list).forEach(phrase -> builder.add(phrase, phrase)));
    return builder.build();
  }

  /** The phrases of {@code list} as they are written, for what is compared as a whole: units. */
  public static Set<String> set(Resources resources, String list) {
    return rows(resources, list).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> rows(Resources resources, String list) {
    List<Resources.Row> rows = resources.lists(TABLE).get(list);
    if (rows == null) {
      throw new IllegalArgumentException(TABLE + ": no list " + list);
    }
    return rows.stream().flatMap(row -> Stream.of(row.cell(1).split("\\|"))).map(String::strip);
  }

  /** {@code word} as a whole is one of {@code list}. */
  public static boolean isOne(PhraseTable<String> list, String word) {
    Folded folded = Folded.of(word);
    PhraseTable.Match<String> match = list.at(folded, 0);
    return match != null && match.end() == folded.length();
  }
}
