package vn.solieu.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.text.PartialDate;

/**
 * A figure prepared to be set against others.
 *
 * @param stored the figure and where it is printed
 * @param topic what it measures
 * @param context words of its sentence and title, which say what a short name means
 * @param scope its place, or null when unknown
 * @param loose whether its time is only the day or month its article appeared
 * @param stock whether it stands at a day
 * @param index whether it is a change printed as a level against 100
 * @param equal whether the last verb before it is one of a level: "bằng", "đạt"
 * @param scales its scale words: 1000 and 10⁹ of "5 nghìn tỷ đồng"
 * @param amount its signed number
 */
public record Statement(
    StoredFigure stored,
    Topic topic,
    Context context,
    @Nullable Scope scope,
    boolean loose,
    boolean stock,
    boolean index,
    boolean equal,
    List<BigDecimal> scales,
    Amount amount) {
  public Statement {
    scales = List.copyOf(scales);
  }

  /** Whether it was printed before half of the time it is about was over: it is no result. */
  public boolean foreseen() {
    PartialDate published = stored.date();
    Period period = figure().period();
    return published != null && period != null && published.last().isBefore(Periods.middle(period));
  }

  public Figure figure() {
    return stored.figure();
  }
}
