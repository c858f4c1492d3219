package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;

/** Whether a figure sums over its period, stands at its end, or sums from the year's start. */
public enum Flow {
  FLOW,
  STOCK,
  YEAR_TO_DATE;

  /** That of a figure of a period; {@code stock} where it stands at a moment anyway. */
  static Flow of(boolean stock, @Nullable Period period) {
    if (stock || (period != null && Calendar.isDay(period))) {
      return STOCK;
    }
    return period != null && Calendar.isSoFar(period) ? YEAR_TO_DATE : FLOW;
  }
}
