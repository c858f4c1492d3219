package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.text.BadInput;

/**
 * CSV as people save it (RFC 4180, comma or semicolon) → rows of cells; blank lines are left out.
 */
final class CsvReader {
  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvReader(String text) {
    this.text = text;
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
  }

  static List<List<String>> rows(String text, String name) {
    CsvReader reader = new CsvReader(text);
    int i = 0;
    while (i < text.length()) {
      i = reader.cell.isEmpty() && text.charAt(i) == '"' ? reader.quoted(i, name) : reader.plain(i);
    }
    reader.endRow();
    return reader.rows;
  }

  private int plain(int i) {
    char c = text.charAt(i);
    if (c == separator) {
      endCell();
    } else if (c == '\n') {
      endRow();
    } else if (c != '\r') {
      cell.append(c);
    }
    return i + 1;
  }

  private int quoted(int start, String name) {
    int i = start + 1;
    while (i < text.length()) {
      if (text.charAt(i) != '"') {
        cell.append(text.charAt(i++));
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i += 2;
      } else {
        return i + 1;
      }
    }
    throw new BadInput(name + ":" + (rows.size() + 1) + ": a quotation mark is not closed");
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.size() > 1 || !row.getFirst().isBlank()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
