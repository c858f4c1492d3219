package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Block;
import vn.solieu.text.Span;

/**
 * A figure read from a table's cell, with what its heads say.
 *
 * @param heads innermost head of the column first, the caption last
 * @param indicator the row's head ("Thu nội địa"), or null
 * @param indicatorSpan where that stands in the text, or null
 */
record CellFigure(
    Block.Cell cell,
    Quantity quantity,
    Stance stance,
    CellTime time,
    List<TableHead> heads,
    @Nullable String indicator,
    @Nullable Span indicatorSpan) {
  /** Its time: what the heads say, within the time of the text before the table. */
  Timing timing(Timing found) {
    return time.of(stance, heads, found.period());
  }

  /** Its subject: that which was found, with the row's head as indicator. */
  Subject over(Subject found) {
    if (indicator == null) {
      return found;
    }
    return new Subject(
        indicator,
        indicatorSpan,
        indicator.equals(found.indicator()) ? found.indicatorId() : null,
        found.place(),
        found.placeCode(),
        found.placeBasis(),
        found.entity(),
        found.prices(),
        found.attribution(),
        found.attributionSpan(),
        "row-head",
        found.certainty());
  }
}
