package vn.solieu.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.index.StoredFigure;

/**
 * One value of a series, chosen out of all that the archive has for it.
 *
 * @param value in the series' unit, falls below 0
 * @param figure the chosen figure, or null when it was derived
 * @param articles how many articles print a value for it
 * @param witnesses how many independent sources
 * @param min least value printed
 * @param max greatest value printed
 * @param status of the chosen figure
 * @param rejected the others, each with the reason
 * @param formula how it was derived, or null
 */
public record Observation(
    Series series,
    Period period,
    BigDecimal value,
    @Nullable StoredFigure figure,
    int articles,
    int witnesses,
    BigDecimal min,
    BigDecimal max,
    Status status,
    List<Rejected> rejected,
    @Nullable String formula) {
  public Observation {
    rejected = List.copyOf(rejected);
  }

  /** A figure that was not chosen, and why: "revised", "copy", "older" … */
  public record Rejected(StoredFigure figure, BigDecimal value, String reason) {}

  public boolean derived() {
    return formula != null;
  }
}
