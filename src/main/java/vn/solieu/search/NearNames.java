package vn.solieu.search;

import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import vn.solieu.index.Folding;

/** Names that differ from a mistyped one by a letter or two, marks and case apart. */
final class NearNames {
  private static final int LONG = 8;

  private NearNames() {}

  /** Those of {@code names} near {@code typed}, in their order. */
  static List<String> of(String typed, List<String> names) {
    String key = Folding.key(typed);
    int edits = key.length() < LONG ? 1 : 2;
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(
            Operations.determinize(
                new LevenshteinAutomata(key, true).toAutomaton(edits),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    return names.stream().filter(name -> near.run(Folding.key(name))).toList();
  }
}
