package vn.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.subject.PlaceBasis;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Flow;
import vn.solieu.figure.timing.Period;
import vn.solieu.figure.timing.Status;
import vn.solieu.text.Span;

/**
 * One statistic of a text. {@code span.of(text)} equals {@code quote} always.
 *
 * @param span where number, scale word and unit stand in the document's text (UTF-16 offsets)
 * @param quote what stands there: "190 triệu sản phẩm"
 * @param value the number in its unit, scale words multiplied out; lower end of a range
 * @param high upper end of a range, else null
 * @param unit "%", "điểm %", ISO 4217 code, symbol of a measure, "lần", or the counted noun; ""
 *     when the text has none
 * @param direction for changes, growth targets and completions worded as over/under, else null
 * @param base what a change or completion is measured against, or null
 * @param period the time it is about, or null when text and date cannot tell
 * @param indicator shortest phrase of the text that names what is measured, or null
 * @param indicatorSpan where that phrase stands (it may hold an interposed number), or null
 * @param indicatorId concept id of the lexicon ("grdp"), or null
 * @param place "Hưng Yên", "Kim Động, Hưng Yên", "Việt Nam", or null when unknowable
 * @param placeCode official code of the province valid at the period ("33"), "VN" for the country,
 *     or null
 * @param placeBasis how the place is known, null when there is none
 * @param entity the single company, project, household or person it is about, or null
 * @param prices "current", "constant:2010", "constant", "real", or null
 * @param attribution the issuer the text names ("Cục Thống kê tỉnh"), or null
 * @param attributionSpan where the issuer stands, or null
 * @param of index in the same list of the figure that this one qualifies, or null
 * @param confidence chance in [0,1] that value, unit, role, direction, period, indicator, place,
 *     entity and prices are all right
 * @param sentence the sentence it stands in; of a cell of a table its row
 */
public record Figure(
    Span span,
    String quote,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Bound bound,
    Role role,
    @Nullable Direction direction,
    @Nullable Base base,
    @Nullable Period period,
    @Nullable String indicator,
    @Nullable Span indicatorSpan,
    @Nullable String indicatorId,
    @Nullable String place,
    @Nullable String placeCode,
    @Nullable PlaceBasis placeBasis,
    @Nullable String entity,
    @Nullable String prices,
    @Nullable String attribution,
    @Nullable Span attributionSpan,
    Flow flow,
    Status status,
    @Nullable Integer of,
    double confidence,
    Span sentence) {
  /** The same figure qualifying another one of the list. */
  public Figure withOf(@Nullable Integer index) {
    return with(quote, value, high, period, place, index, confidence);
  }

  /** The value with its direction: a fall is below 0, but a fall by a factor keeps the factor. */
  public BigDecimal signed() {
    return direction == Direction.DOWN && !Ratios.isMultiple(unit) ? value.negate() : value;
  }

  /** The same figure with one value in place of its value or range. */
  public Figure withValue(BigDecimal corrected) {
    return with(quote, corrected, null, period, place, of, confidence);
  }

  /** The same figure of another place by name. */
  public Figure withPlace(@Nullable String name) {
    return with(quote, value, high, period, name, of, confidence);
  }

  /** The same figure as {@code text} prints it, where it was read in another form of that text. */
  public Figure asPrinted(String text) {
    return with(span.of(text), value, high, period, place, of, confidence);
  }

  /** The same figure of a time that is not known. */
  public Figure withoutPeriod() {
    return with(quote, value, high, null, place, of, confidence);
  }

  /** The same figure, no surer than that. */
  Figure noSurerThan(double most) {
    return with(quote, value, high, period, place, of, Math.min(confidence, most));
  }

  private Figure with(
      String printed,
      BigDecimal number,
      @Nullable BigDecimal upper,
      @Nullable Period time,
      @Nullable String name,
      @Nullable Integer index,
      double sureness) {
    return new Figure(
        span,
        printed,
        number,
        upper,
        unit,
        bound,
        role,
        direction,
        base,
        time,
        indicator,
        indicatorSpan,
        indicatorId,
        name,
        placeCode,
        placeBasis,
        entity,
        prices,
        attribution,
        attributionSpan,
        flow,
        status,
        index,
        sureness,
        sentence);
  }
}
