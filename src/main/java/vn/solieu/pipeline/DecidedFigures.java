package vn.solieu.pipeline;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    return value == null ? f : f.with(f.figure().withValue(value));
  }
}
