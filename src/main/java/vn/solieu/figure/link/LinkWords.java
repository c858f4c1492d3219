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
 */
record LinkWords(
    Set<String> people,
    Set<String> empty,
    PhraseTable<String> ofMoney,
    PhraseTable<String> ofAmount,
    PhraseTable<String> respectively) {
  static LinkWords load(Resources resources) {
    return new LinkWords(
        resources.table("figure/people.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet()),
        ClosedWords.set(resources, "empty-word"),
        ClosedWords.load(resources, "of-money"),
        ClosedWords.load(resources, "of-amount"),
        ClosedWords.load(resources, "respectively"));
  }
}
