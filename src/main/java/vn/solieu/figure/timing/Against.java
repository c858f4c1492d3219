package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * A base found.
 *
 * @param base the base, or null
 * @param rule name of the rule that said so
 * @param words the expression that it comes from, or null
 */
record Against(@Nullable Base base, String rule, @Nullable Span words) {
  static final Against NOTHING = new Against(null, "", null);
}
