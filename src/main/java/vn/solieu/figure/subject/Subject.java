package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Stage 4: what, where and whose a quantity is; the fields are those of {@code Figure}.
 *
 * @param rule name of the rule that found the indicator, for --explain
 * @param certainty in [0,1], how sure the rules are of indicator, place and entity together
 */
public record Subject(
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
    String rule,
    double certainty) {
  /** This subject with the indicator of another. */
  public Subject named(Subject other, String by) {
    return new Subject(
        other.indicator,
        other.indicatorSpan,
        other.indicatorId,
        place,
        placeCode,
        placeBasis,
        entity,
        prices,
        attribution,
        attributionSpan,
        by,
        certainty);
  }

  /** This subject at another place. */
  Subject in(Located located) {
    return new Subject(
        indicator,
        indicatorSpan,
        indicatorId,
        located.text(),
        located.code(),
        located.basis(),
        entity,
        prices,
        attribution,
        attributionSpan,
        rule,
        certainty);
  }
}
