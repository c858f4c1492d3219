package vn.solieu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of plain text: each line that is not blank is a paragraph, but rows of cells below a
 * row of heads are a table. Cells are set apart by tabs, as tables copied from Word are, or by
 * {@code " | "}: "Chỉ tiêu | Năm 2019", "Sản lượng thép (triệu tấn) | 1,35".
 */
final class PlainBlocks {
  private static final int LONGEST_CELL = 120;
  private static final int LONGEST_NUMBER = 30;

  private final String text;

  /** Whether a mark that sets cells apart stands anywhere in the text. */
  private final boolean anyCut;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> lines = new ArrayList<>();
  private int tables;

  private PlainBlocks(String text) {
    this.text = text;
    anyCut = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
  }

  static List<Block> of(String text) {
    PlainBlocks plain = new PlainBlocks(text);
    plain.cut();
    for (int i = 0; i < plain.lines.size(); ) {
      i = plain.take(i);
    }
    return plain.blocks;
  }

  private void cut() {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!isBlank(start, end)) {
        lines.add(new Span(start, end));
      }
      start = end + 1;
    }
  }

  private boolean isBlank(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** Takes a line, or the table that begins there; gives the next line. */
  private int take(int i) {
    if (!isCut(lines.get(i))) {
      blocks.add(new Block.Paragraph(lines.get(i)));
      return i + 1;
    }
    List<Span> heads = cells(lines.get(i));
    int end = i + 1;
    while (heads(heads) && end < lines.size() && row(cells(lines.get(end)), heads.size())) {
      end++;
    }
    if (end == i + 1) {
      blocks.add(new Block.Paragraph(lines.get(i)));
      return end;
    }
    for (int row = i + 1; row < end; row++) {
      table(heads, cells(lines.get(row)), row - i, caption(i));
    }
    tables++;
    return end;
  }

  private void table(List<Span> heads, List<Span> row, int number, String caption) {
    List<String> rowHeads = List.of(row.getFirst().of(text));
    for (int c = 1; c < row.size(); c++) {
      if (!row.get(c).of(text).isEmpty()) {
        List<String> over = List.of(heads.get(c).of(text));
        blocks.add(new Block.Cell(row.get(c), tables, number, c, rowHeads, over, caption));
      }
    }
  }

  /** The line over a table, if it tells no story. */
  private String caption(int i) {
    String line = i == 0 ? "" : lines.get(i - 1).of(text).strip();
    return line.length() <= LONGEST_CELL && !line.endsWith(".") ? line : "";
  }

  /** A mark that sets cells apart stands in the line. */
  private boolean isCut(Span line) {
    return anyCut
        && (text.indexOf('\t', line.start(), line.end()) >= 0
            || text.indexOf('|', line.start(), line.end()) >= 0);
  }

  private List<Span> cells(Span line) {
    List<Span> cells = new ArrayList<>();
    int start = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      boolean bar = text.startsWith(Block.Cell.SEPARATOR, i) && i + 3 <= line.end();
      if (bar || text.charAt(i) == '\t') {
        cells.add(stripped(start, i));
        i += bar ? 2 : 0;
        start = i + 1;
      }
    }
    cells.add(stripped(start, line.end()));
    return cells;
  }

  private Span stripped(int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Two cells or more, all but the first one named. */
  private boolean heads(List<Span> cells) {
    return cells.size() > 1
        && cells.stream().skip(1).allMatch(c -> brief(c) && letterOrYear(c.of(text)));
  }

  private static boolean letterOrYear(String cell) {
    return cell.chars().anyMatch(Character::isLetter) || cell.matches("(19|20)[0-9]{2}");
  }

  /** As many cells, the first one a name, one of the others a number. */
  private boolean row(List<Span> cells, int size) {
    return cells.size() == size
        && cells.stream().allMatch(this::brief)
        && letterOrYear(cells.getFirst().of(text))
        && cells.stream().skip(1).anyMatch(c -> number(c.of(text)));
  }

  private boolean brief(Span cell) {
    return cell.end() - cell.start() <= LONGEST_CELL;
  }

  private static boolean number(String cell) {
    return !cell.isEmpty()
        && cell.length() <= LONGEST_NUMBER
        && (Character.isDigit(cell.charAt(0))
            || (cell.length() > 1
                && "+-−(".indexOf(cell.charAt(0)) >= 0
                && Character.isDigit(cell.charAt(1))));
  }
}
