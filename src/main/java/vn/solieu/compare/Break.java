package vn.solieu.compare;

import java.time.LocalDate;
import java.util.List;

/**
 * A day from which a series is defined otherwise.
 *
 * @param concepts concept ids, or "boundary" for merged provinces
 * @param from first day of the new definition
 * @param reason in Vietnamese
 * @param english in English
 */
public record Break(List<String> concepts, LocalDate from, String reason, String english) {
  public Break {
    concepts = List.copyOf(concepts);
  }

  /**
   * Whether it cuts what two observations of one place make. Values counted in the same borders,
   * old or new, go on over the day of a merger.
   */
  public boolean cuts(Observation before, Observation after) {
    Series a = before.series();
    Series b = after.series();
    boolean meant =
        concepts.contains("boundary")
            ? a.boundary() != Scope.Boundary.FIXED
                && (a.boundary() != b.boundary() || a.boundary() == Scope.Boundary.UNKNOWN)
            : concepts.contains(a.indicator().split(" ")[0]);
    return meant
        && a.place().equals(b.place())
        && before.period().last().isBefore(from)
        && !after.period().last().isBefore(from);
  }
}
