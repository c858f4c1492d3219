package vn.solieu.figure;

import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The words that the checks of arithmetic read by.
 *
 * @param restating between a change in units and the same in per cent
 * @param means before a mean of several years
 * @param partakes between a fraction and a rate of something else
 */
record SumWords(
    PhraseTable<String> restating, PhraseTable<String> means, PhraseTable<String> partakes) {
  static SumWords load(Resources resources) {
    return new SumWords(
        ClosedWords.load(resources, "restating"),
        ClosedWords.load(resources, "yearly-mean"),
        ClosedWords.load(resources, "partakes"));
  }
}
