package vn.solieu.figure;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * The phrase that names a quantity and how it was found.
 *
 * @param phrase where it stands, or null
 * @param from index of the quantity that lent it, or -1
 * @param rule name of the rule
 */
record Naming(@Nullable Span phrase, int from, String rule) {
  static final Naming NONE = new Naming(null, -1, "none");

  /** How often a phrase that this rule found is right, as seen on gold. */
  double certainty() {
    return switch (rule) {
      case "left" -> 0.85;
      case "right", "inherit" -> 0.9;
      case "respective", "back", "head" -> 0.8;
      case "place", "unit" -> 0.7;
      default -> 0.4;
    };
  }
}
