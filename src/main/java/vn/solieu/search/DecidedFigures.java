package vn.solieu.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredFigure;
import vn.solieu.store.Decision;

/**
 * Figures as people decided about them: rejected ones are out, corrected ones have their value.
 * Safe from many threads.
 */
public final class DecidedFigures {
  private final Map<String, Decision> decisions;
  private final AtomicInteger left = new AtomicInteger();

  /**
   * @param decisions figure id → the decision that holds
   */
  public DecidedFigures(Map<String, Decision> decisions) {
    this.decisions = decisions;
  }

  /** Nobody decided anything. */
  public static DecidedFigures none() {
    return new DecidedFigures(Map.of());
  }

  /** The figures that stand. */
  public Stream<StoredFigure> of(Stream<StoredFigure> figures) {
    return figures.filter(this::stands).map(this::corrected);
  }

  /**
   * All figures of an article in their order, rejected ones too, corrected ones with their value.
   */
  public List<StoredFigure> whole(List<StoredFigure> figures) {
    return figures.stream().map(this::corrected).toList();
  }

  /** The decision that holds, or null. */
  public @Nullable Decision on(StoredFigure figure) {
    return decisions.get(figure.id());
  }

  /** How many were left out so far. */
  public int left() {
    return left.get();
  }

  private boolean stands(StoredFigure figure) {
    Decision decision = on(figure);
    boolean rejected = decision != null && decision.kind() == Decision.Kind.REJECTED;
    if (rejected) {
      left.incrementAndGet();
    }
    return !rejected;
  }

  private StoredFigure corrected(StoredFigure f) {
    Decision decision = on(f);
    @Nullable BigDecimal value = decision == null ? null : decision.value();
    return value == null ? f : f.with(f.figure().withValue(value));
  }
}
