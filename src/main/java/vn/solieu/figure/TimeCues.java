package vn.solieu.figure;

import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The words beside expressions of time that the rules of time read by.
 *
 * @param origins before "từ", make it the origin of a move
 * @param ways lead on from the origin of a move
 * @param ranks open a sentence that goes on with a list
 * @param each what is of every year and of none
 * @param moves behind a count, tell that it is one of rises or falls
 * @param respectively share out the remarks after them among the levels before
 */
record TimeCues(
    PhraseTable<String> origins,
    PhraseTable<String> ways,
    PhraseTable<String> ranks,
    PhraseTable<String> each,
    PhraseTable<String> moves,
    PhraseTable<String> respectively) {
  static TimeCues load(Resources resources) {
    return new TimeCues(
        ClosedWords.load(resources, "origin-verb"),
        ClosedWords.load(resources, "origin-way"),
        ClosedWords.load(resources, "rank-opening"),
        ClosedWords.load(resources, "each-year"),
        ClosedWords.load(resources, "count-moves"),
        ClosedWords.load(resources, "respectively"));
  }
}
