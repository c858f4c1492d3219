package vn.solieu.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.solieu.text.BadInput;

/**
 * The archive's {@code decisions.tsv}: figure, decision, value, who, when, why; a row a decision,
 * the last one about a figure holds. It is kept, never derived, and survives every rebuild because
 * a figure's id does.
 */
public final class Decisions {
  private static final int WHEN = 4;

  private final DecisionFile file;

  public Decisions(Archive archive) {
    file = archive.decisions();
  }

  /** Adds one; it is on the disk when this returns. */
  public void add(Decision decision) {
    file.append(decision.row());
  }

  /**
   * All of them, oldest first.
   *
   * @throws BadInput naming the row that cannot be read
   */
  public List<Decision> all() {
    List<Decision> all = new ArrayList<>();
    List<List<String>> rows = file.rows();
    for (int i = 0; i < rows.size(); i++) {
      all.add(decision(rows.get(i), i + 1));
    }
    return all;
  }

  /** Figure id → the decision that holds. */
  public Map<String, Decision> latest() {
    Map<String, Decision> latest = new LinkedHashMap<>();
    all().forEach(d -> latest.put(d.figure(), d));
    return latest;
  }

  /** Figure id → the mark that exports carry. */
  public Map<String, String> marks() {
    Map<String, String> marks = new TreeMap<>();
    latest().forEach((figure, decision) -> marks.put(figure, decision.printed()));
    return marks;
  }

  private Decision decision(List<String> row, int number) {
    try {
      String value = cell(row, 2);
      String when = cell(row, WHEN);
      return new Decision(
          row.get(0),
          Decision.Kind.valueOf(cell(row, 1).strip().toUpperCase(Locale.ROOT)),
          value.isBlank() ? null : new BigDecimal(value.strip()),
          cell(row, 3),
          when.isBlank() ? Instant.EPOCH : Instant.parse(when),
          cell(row, WHEN + 1));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new BadInput(
          file.path()
              + ": row "
              + number
              + " is no decision; a row is figure, accepted|rejected|corrected, value, who, when"
              + " (2025-10-05T08:00:00Z), why",
          e);
    }
  }

  private static String cell(List<String> row, int column) {
    return row.size() > column ? row.get(column) : "";
  }
}
