package vn.solieu.figure;

import org.jspecify.annotations.Nullable;

/**
 * A place as a figure gives it.
 *
 * @param text "Kim Động, Hưng Yên"
 * @param code official code of its province at the figure's time, "VN", or null
 */
record Located(@Nullable String text, @Nullable String code, @Nullable PlaceBasis basis) {
  static final Located NOWHERE = new Located(null, null, null);

  Located as(PlaceBasis other) {
    return text == null ? this : new Located(text, code, other);
  }
}
