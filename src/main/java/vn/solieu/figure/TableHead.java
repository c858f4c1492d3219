package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a head of a table says of the figures under it.
 *
 * @param kinds kinds of table-heads.tsv found, "" free
 * @param unit the unit it names, with its scale ("nghìn tấn": 1000 t), or null
 * @param times its temporal expressions
 */
record TableHead(List<String> kinds, @Nullable Quantity unit, SentenceTimes times) {
  boolean isTimeless() {
    return times.mentions().isEmpty();
  }

  boolean is(String kind) {
    return kinds.contains(kind);
  }
}
