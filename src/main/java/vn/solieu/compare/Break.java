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

  /** Whether it cuts a series between two days. */
  boolean cuts(String indicator, boolean merged, LocalDate before, LocalDate after) {
    boolean meant =
        concepts.contains("boundary") ? merged : concepts.contains(indicator.split(" ")[0]);
    return meant && before.isBefore(from) && !after.isBefore(from);
  }
}
