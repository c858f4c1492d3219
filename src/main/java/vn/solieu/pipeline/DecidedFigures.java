package vn.solieu.pipeline;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;
import vn.solieu.store.Decision;

/** Figures as people decided about them: rejected ones are out, corrected ones have their value. */
public final class DecidedFigures {
  private final Map<String, Decision> decisions;
  private int left;

  /**
   * @param decisions figure id → the decision that holds
   */
  public DecidedFigures(Map<String, Decision> decisions) {
    this.decisions = decisions;
  }

  /** The figures that stand. */
  public Stream<StoredFigure> of(Stream<StoredFigure> figures) {
    return figures.filter(this::stands).map(this::corrected);
  }

  /** How many were left out so far. */
  public int left() {
    return left;
  }

  private boolean stands(StoredFigure figure) {
    Decision decision = decisions.get(figure.id());
    boolean rejected = decision != null && decision.kind() == Decision.Kind.REJECTED;
    left += rejected ? 1 : 0;
    return !rejected;
  }

  private StoredFigure corrected(StoredFigure f) {
    Decision decision = decisions.get(f.id());
    @Nullable BigDecimal value = decision == null ? null : decision.value();
    return value == null
        ? f
        : new StoredFigure(
            f.id(),
            f.ofId(),
            f.article(),
            f.url(),
            f.title(),
            f.date(),
            f.province(),
            f.source(),
            f.section(),
            f.simhash(),
            f.sentence(),
            f.since(),
            f.version(),
            with(f.figure(), value));
  }

  private static Figure with(Figure f, BigDecimal value) {
    return new Figure(
        f.span(),
        f.quote(),
        value,
        null,
        f.unit(),
        f.bound(),
        f.role(),
        f.direction(),
        f.base(),
        f.period(),
        f.indicator(),
        f.indicatorSpan(),
        f.indicatorId(),
        f.place(),
        f.placeCode(),
        f.placeBasis(),
        f.entity(),
        f.prices(),
        f.attribution(),
        f.attributionSpan(),
        f.flow(),
        f.status(),
        f.of(),
        f.confidence(),
        f.sentence());
  }
}
