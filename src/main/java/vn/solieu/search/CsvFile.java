package vn.solieu.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.text.BadInput;

/**
 * A CSV file with a head line, commas or semicolons, with or without byte order mark.
 *
 * @param head names of the columns, lower case
 * @param rows those that hold something
 */
public record CsvFile(List<String> head, List<Row> rows) {

  /**
   * A row by the names of its columns, lower case; empty cells are left out.
   *
   * @param line its number, the head line is 1
   */
  public record Row(int line, Map<String, String> cells) {}

  /**
   * Reads a whole file.
   *
   * @throws BadInput when the file cannot be read or has no head line
   */
  public static CsvFile read(Path file) {
    List<List<String>> rows = CsvReader.rows(text(file), file.toString());
    if (rows.isEmpty()) {
      throw new BadInput(file + ": is empty; the first line names the columns");
    }
    List<String> head =
        rows.getFirst().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    List<Row> read = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).stream().skip(head.size()).anyMatch(cell -> !cell.isBlank())) {
        throw new BadInput(
            file
                + ":"
                + (i + 1)
                + ": has more cells than there are columns; put a text with separators between"
                + " quotation marks");
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int c = 0; c < Math.min(head.size(), rows.get(i).size()); c++) {
        if (!rows.get(i).get(c).isBlank()) {
          cells.put(head.get(c), rows.get(i).get(c).strip());
        }
      }
      if (!cells.isEmpty()) {
        read.add(new Row(i + 1, cells));
      }
    }
    return new CsvFile(head, read);
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new BadInput(file + ": no such file", e);
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read as a UTF-8 CSV file", e);
    }
  }
}
