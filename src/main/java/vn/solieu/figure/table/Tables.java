package vn.solieu.figure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;

/**
 * What the tables of a document say, laid over the stages for running text.
 *
 * @param cells figures of numeric cells by the index of their sentence
 * @param skipped sentences of cells that number a row, name a unit or hold a note
 */
public record Tables(Map<Integer, CellFigure> cells, Set<Integer> skipped) {
  /** The quantities of running text with those of the cells among them, in text order. */
  public List<Quantity> quantities(List<Quantity> text) {
    if (cells.isEmpty() && skipped.isEmpty()) {
      return text;
    }
    List<Quantity> all = new ArrayList<>();
    text.stream()
        .filter(q -> !cells.containsKey(q.sentence()) && !skipped.contains(q.sentence()))
        .forEach(all::add);
    cells.values().forEach(c -> all.add(c.quantity()));
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  public List<Stance> stances(List<Quantity> quantities, List<Stance> found) {
    return lay(quantities, found, (cell, i) -> cell.stance());
  }

  public List<Timing> timings(List<Quantity> quantities, List<Timing> found) {
    return lay(quantities, found, (cell, i) -> cell.timing(found.get(i)));
  }

  public List<Subject> subjects(
      List<Quantity> quantities, List<Timing> timings, List<Subject> found) {
    return lay(quantities, found, (cell, i) -> cell.over(found.get(i), timings.get(i).period()));
  }

  /** A cell's change, completion, share or target points to the level of its row. */
  public List<@Nullable Integer> links(
      List<Quantity> quantities, List<Timing> timings, List<@Nullable Integer> found) {
    if (cells.isEmpty()) {
      return found;
    }
    Map<List<Integer>, List<Integer>> levels = levels(quantities);
    List<@Nullable Integer> links = new ArrayList<>(found);
    for (int i = 0; i < links.size(); i++) {
      CellFigure cell = cells.get(quantities.get(i).sentence());
      if (cell != null) {
        boolean level = cell.stance().role() == Role.LEVEL;
        List<Integer> row = level ? List.of() : levels.getOrDefault(row(cell), List.of());
        links.set(i, level(quantities, timings, row, i));
      }
    }
    return links;
  }

  private static List<Integer> row(CellFigure cell) {
    return List.of(cell.cell().table(), cell.cell().row());
  }

  private Map<List<Integer>, List<Integer>> levels(List<Quantity> quantities) {
    Map<List<Integer>, List<Integer>> levels = new HashMap<>();
    for (int i = 0; i < quantities.size(); i++) {
      CellFigure cell = cells.get(quantities.get(i).sentence());
      if (cell != null && cell.stance().role() == Role.LEVEL) {
        levels.computeIfAbsent(row(cell), k -> new ArrayList<>()).add(i);
      }
    }
    return levels;
  }

  /**
   * The nearest level to the left in the row, else to the right, of the same name and period, or
   * for a target of the same year.
   */
  private @Nullable Integer level(
      List<Quantity> quantities, List<Timing> timings, List<Integer> row, int remark) {
    CellFigure cell = cells.get(quantities.get(remark).sentence());
    Integer found = null;
    for (int i : row) {
      CellFigure level = cells.get(quantities.get(i).sentence());
      boolean suits =
          cell != null
              && level != null
              && cell.names(level)
              && suits(timings.get(i).period(), timings.get(remark).period(), cell.stance().role());
      boolean nearer = found == null || i < remark;
      found = suits && nearer ? Integer.valueOf(i) : found;
    }
    return found;
  }

  private static boolean suits(@Nullable Period level, @Nullable Period remark, Role role) {
    if (level == null || remark == null) {
      return level == null && remark == null;
    }
    return role == Role.TARGET ? level.to().year() == remark.to().year() : level.equals(remark);
  }

  private interface Laid<T> {
    T over(CellFigure cell, int index);
  }

  private <T> List<T> lay(List<Quantity> quantities, List<T> found, Laid<T> laid) {
    if (cells.isEmpty()) {
      return found;
    }
    return IntStream.range(0, found.size())
        .mapToObj(i -> {
          CellFigure cell = cells.get(quantities.get(i).sentence());
          return cell == null ? found.get(i) : laid.over(cell, i);
        })
        .toList();
  }
}
