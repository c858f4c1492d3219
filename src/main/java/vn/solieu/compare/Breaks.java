package vn.solieu.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/** The breaks in series: shipped ({@code compare/breaks.tsv}) and the archive's own. */
public final class Breaks {
  private Breaks() {}

  /**
   * @param own rows of the archive's breaks.tsv, with the shipped file's columns
   */
  public static List<Break> of(Lexicon lexicon, List<List<String>> own) {
    List<Break> breaks = new ArrayList<>();
    for (Resources.Row row : lexicon.resources().table("compare/breaks.tsv")) {
      breaks.add(read(row));
    }
    own.forEach(cells -> breaks.add(read(new Resources.Row(cells, "breaks.tsv"))));
    return breaks;
  }

  private static Break read(Resources.Row row) {
    try {
      return new Break(
          List.of(row.cell(0).split("\\|")),
          LocalDate.parse(row.cell(1)),
          row.cell(2),
          row.cell(3).isEmpty() ? row.cell(2) : row.cell(3));
    } catch (DateTimeParseException e) {
      throw new BadInput(row.where() + ": \"" + row.cell(1) + "\" is no day; write 2025-07-01", e);
    }
  }
}
