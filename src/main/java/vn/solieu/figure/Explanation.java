package vn.solieu.figure;

import java.util.List;

/**
 * How a figure came about: for each field what it holds, which rule said so, on which words of the
 * text and by which line of data.
 *
 * @param figure the figure
 * @param steps one for each field that a rule filled
 * @param grounds what its confidence is made of, names of {@code figure/confidence.tsv}
 */
public record Explanation(Figure figure, List<Step> steps, List<String> grounds) {
  public Explanation {
    steps = List.copyOf(steps);
    grounds = List.copyOf(grounds);
  }

  /**
   * One field.
   *
   * @param field "unit", "role", …
   * @param value what it holds
   * @param rule name of the rule, "" when there is just one
   * @param words the words of the text that decided, "" when none did
   * @param row file and line of the data, "" when no data took part
   */
  public record Step(String field, String value, String rule, String words, String row) {
    /** The same made by another row. */
    Step by(String other) {
      return new Step(field, value, rule, words, other);
    }
  }
}
