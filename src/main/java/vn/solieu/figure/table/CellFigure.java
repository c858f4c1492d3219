package vn.solieu.figure.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Located;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Timing;
import vn.solieu.text.Block;
import vn.solieu.text.Span;

/**
 * A figure read from a table's cell, with what its heads say.
 *
 * @param heads innermost head of the column first, the caption last
 * @param indicator the row's head ("Thu nội địa"), or null
 * @param indicatorSpan where that stands in the text, or null
 * @param indicatorId its concept, or null
 * @param place the place that the row is of, or null
 * @param entity the company or the like that the row is of, or null
 */
record CellFigure(
    Block.Cell cell,
    Quantity quantity,
    Stance stance,
    CellTime time,
    List<TableHead> heads,
    @Nullable String indicator,
    @Nullable Span indicatorSpan,
    @Nullable String indicatorId,
    @Nullable RowPlace place,
    @Nullable String entity) {
  /** The place of a row at the time of a figure. */
  interface RowPlace {
    Located at(@Nullable Period period);
  }

  /** Whether it has the name of a level. */
  boolean names(CellFigure level) {
    return indicator == null || indicator.equals(level.indicator);
  }

  /** Its time: what the heads say, within the time of the text before the table. */
  Timing timing(Timing found) {
    return time.of(stance, heads, found.period());
  }

  /** Its subject: that which was found, with indicator and place of the heads. */
  Subject over(Subject found, @Nullable Period period) {
    Located located =
        place == null
            ? new Located(found.place(), found.placeCode(), found.placeBasis())
            : place.at(period);
    return new Subject(
        indicator,
        indicatorSpan,
        indicatorId,
        located.text(),
        located.code(),
        located.basis(),
        entity == null ? found.entity() : entity,
        found.prices(),
        found.attribution(),
        found.attributionSpan(),
        "row-head",
        1);
  }
}
