package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * What decided a period and a base, for --explain.
 *
 * @param period the expression that the period comes from, or null
 * @param rule name of the rule that found the base, "" when there is none
 * @param base the expression that the base comes from, or null
 */
public record TimeGrounds(@Nullable Span period, String rule, @Nullable Span base) {
  static final TimeGrounds NONE = new TimeGrounds(null, "", null);
}
