package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells data tables from layout tables and reads them with their spans resolved. */
final class TableReader {
  private static final int MOST_CELLS = 5000;
  private static final int WIDEST = 60;

  private TableReader() {}

  /** The data tables below a box, none inside another. */
  static List<Box> tables(Page page, Box container) {
    List<Box> tables = new ArrayList<>();
    for (Box box : page.boxes()) {
      if (box.tag().equals("table")
          && container.contains(box)
          && !box.excluded
          && data(page, box)) {
        tables.add(box);
      }
    }
    return tables;
  }

  /** Rows of several short cells, few links, no table within. */
  private static boolean data(Page page, Box table) {
    int blocks = table.endBlock - table.firstBlock;
    if (blocks < 4 || blocks > MOST_CELLS) {
      return false;
    }
    int chars = 0;
    int links = 0;
    for (int i = table.firstBlock; i < table.endBlock; i++) {
      TextBlock block = page.blocks().get(i);
      chars += block.text().length();
      links += block.linkChars();
    }
    boolean small = chars / blocks < 70 && links * 3 < chars;
    return small && table.element.select("table").size() == 1 && grid(table.element);
  }

  private static boolean grid(Element table) {
    int wide = 0;
    for (Element row : table.select("tr")) {
      int cells = row.childrenSize();
      wide += cells >= 2 && cells <= WIDEST ? 1 : 0;
    }
    return wide >= 2;
  }

  /** The table's cells with the heads over and beside them. */
  static DataTable read(Element table) {
    return new GridReader(table).read();
  }
}
