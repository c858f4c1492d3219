package vn.solieu.figure.link;

import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The words that the rules of links read by.
 *
 * @param people counted nouns that "người" may stand for
 * @param empty words that name nothing, of a name or of what a share is of
 * @param ofMoney after a rate, tell that it is one of money
 * @param ofAmount after a rate, tell that it is one of an amount
 * @param respectively share out the remarks after them among the levels before
 * @param times behind the stroke of a unit, leave a total: "tấn/ngày"
 * @param bodies units of those of which each has its own share of a plan: "9 đơn vị giải ngân 10%"
 * @param tolls what the toll of accidents is counted in
 */
record LinkWords(
    Set<String> people,
    Set<String> empty,
    PhraseTable<String> ofMoney,
    PhraseTable<String> ofAmount,
    PhraseTable<String> respectively,
    Set<String> times,
    Set<String> bodies,
    Set<String> tolls) {
  static LinkWords load(Resources resources) {
    return new LinkWords(
        resources.table("figure/people.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet()),
        ClosedWords.set(resources, "empty-word"),
        ClosedWords.load(resources, "of-money"),
        ClosedWords.load(resources, "of-amount"),
        ClosedWords.load(resources, "respectively"),
        ClosedWords.set(resources, "per-time"),
        ClosedWords.set(resources, "body-unit"),
        ClosedWords.set(resources, "toll-unit"));
  }
}
