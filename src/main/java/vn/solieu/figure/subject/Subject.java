package vn.solieu.figure.subject;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Stage 4: what, where and whose a quantity is; the fields are those of {@code Figure}.
 *
 * @param rule name of the rule that found the indicator, for --explain
 * @param chance in [0,1], how likely the indicator is right beside the other phrases near by, 1 as
 *     long as they have not been weighed
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
    double chance) {
  /** This subject with the indicator of another. */
  public Subject named(Subject other, String by) {
    return renamed(other.indicator, other.indicatorSpan, other.indicatorId, by);
  }

  /** This subject under another name. */
  public Subject renamed(
      @Nullable String name, @Nullable Span span, @Nullable String concept, String by) {
    return new Subject(
        name,
        span,
        concept,
        place,
        placeCode,
        placeBasis,
        entity,
        prices,
        attribution,
        attributionSpan,
        by,
        chance);
  }

  /** This subject, its name weighed. */
  public Subject likely(double weighed) {
    return new Subject(
        indicator,
        indicatorSpan,
        indicatorId,
        place,
        placeCode,
        placeBasis,
        entity,
        prices,
        attribution,
        attributionSpan,
        rule,
        weighed);
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
        chance);
  }
}
