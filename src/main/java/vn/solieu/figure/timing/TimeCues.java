package vn.solieu.figure.timing;

import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The words beside expressions of time that the rules of time read by.
 *
 * @param origins before "từ", make it the origin of a move
 * @param ways lead on from the origin of a move
 * @param ranks open a sentence that goes on with a list
 * @param parts open a sentence on some of the people just counted
 * @param each what is of every year and of none
 * @param moves behind a count, tell that it is one of rises or falls
 * @param asks before an amount, make it a price
 * @param respectively share out the remarks after them among the levels before
 * @param raises before "lên", tell of a total that is there at the end
 * @param aimed what a term of office reaches in all its years
 * @param interest before a rate that stands at a moment
 * @param difference before a change, draw it from the figures before it
 */
record TimeCues(
    PhraseTable<String> origins,
    PhraseTable<String> ways,
    PhraseTable<String> ranks,
    PhraseTable<String> parts,
    PhraseTable<String> each,
    PhraseTable<String> moves,
    PhraseTable<String> asks,
    PhraseTable<String> respectively,
    PhraseTable<String> raises,
    PhraseTable<String> aimed,
    PhraseTable<String> interest,
    PhraseTable<String> difference) {
  static TimeCues load(Resources resources) {
    return new TimeCues(
        ClosedWords.load(resources, "origin-verb"),
        ClosedWords.load(resources, "origin-way"),
        ClosedWords.load(resources, "rank-opening"),
        ClosedWords.load(resources, "people-part"),
        ClosedWords.load(resources, "each-year"),
        ClosedWords.load(resources, "count-moves"),
        ClosedWords.load(resources, "asks-price"),
        ClosedWords.load(resources, "respectively"),
        ClosedWords.load(resources, "raise-verb"),
        ClosedWords.load(resources, "aimed"),
        ClosedWords.load(resources, "interest"),
        ClosedWords.load(resources, "difference"));
  }
}
