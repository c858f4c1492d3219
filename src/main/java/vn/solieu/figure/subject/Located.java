package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;

/**
 * A place as a figure gives it.
 *
 * @param text "Kim Động, Hưng Yên"
 * @param code official code of its province at the figure's time, "VN", or null
 */
public record Located(@Nullable String text, @Nullable String code, @Nullable PlaceBasis basis) {
  public static final Located NOWHERE = new Located(null, null, null);

  /** Told in passing of a price or a market, it is not what a text goes on about. */
  boolean isWholeWorld() {
    return "thế giới".equals(text);
  }

  public Located as(PlaceBasis other) {
    return text == null ? this : new Located(text, code, other);
  }
}
