package vn.solieu.figure.timing;

/**
 * A piece of a sentence as {@link TimeGrammar} reads it.
 *
 * @param value the number, the distance of a shift or the index of a quantity, else 0
 * @param length how many digits a number was written with, 0 for a word
 */
public record TimeToken(TimeWord word, int value, int length, int start, int end) {
  boolean is(TimeWord other) {
    return word == other;
  }

  /** A number that can only be a year: "2019". */
  boolean isYear() {
    return word == TimeWord.NUMBER && length == 4 && value >= 1900 && value <= 2100;
  }

  boolean isNumber(int from, int to) {
    return word == TimeWord.NUMBER && value >= from && value <= to;
  }
}
