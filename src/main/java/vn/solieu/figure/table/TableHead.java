package vn.solieu.figure.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.timing.SentenceTimes;

/**
 * What a head of a table says of the figures under it.
 *
 * @param kinds kinds of table-heads.tsv found, "" free
 * @param naming what it adds to the name of a figure
 * @param unit the unit it names, with its scale ("nghìn tấn": 1000 t), or null
 * @param times its temporal expressions
 */
record TableHead(List<String> kinds, Naming naming, @Nullable Quantity unit, SentenceTimes times) {
  /** What a head adds to the name of a figure. */
  enum Naming {
    /** Nothing: "So với cùng kỳ (%)", "9 tháng 2020". */
    NONE,
    /** It can name a figure: "Tỷ lệ hộ nghèo (%)". */
    NAME,
    /** It names a property of what stands in the other head: "Diện tích (ha)". */
    ATTRIBUTE
  }

  boolean is(String kind) {
    return kinds.contains(kind);
  }
}
