package vn.solieu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredFigure;

/**
 * Orders figures by how well their words and their number fit. Of a large result the figures whose
 * words fit best are looked at.
 */
final class FigureRanking {
  private static final double TEXT = 0.6;
  private static final double QUANTITY = 0.25;
  private static final double CONFIDENCE = 0.15;

  /** Lost by a value that was converted, hedged, or of a part of the period asked. */
  private static final double CONVERTED = 0.1;

  private static final double HEDGED = 0.2;
  private static final double PARTIAL = 0.3;

  /** Lost by a remark on another figure where no role was asked for: levels come before changes. */
  private static final double REMARK = 0.1;

  private final Filter filter;
  private final Snapshot snapshot;

  FigureRanking(Filter filter, Snapshot snapshot) {
    this.filter = filter;
    this.snapshot = snapshot;
  }

  List<FigureHit> best(Matches matches, int limit) {
    List<Integer> order = new ArrayList<>();
    float top = 0;
    for (int i = 0; i < matches.size(); i++) {
      order.add(i);
      top = Math.max(top, matches.score(i));
    }
    order.sort(Comparator.comparingDouble(i -> -matches.score(i)));
    double most = top;
    return order.stream()
        .limit(Math.max(200L, 5L * limit))
        .map(i -> hit(snapshot.figure(matches.doc(i)), most == 0 ? 1 : matches.score(i) / most))
        .sorted(
            Comparator.comparingDouble((FigureHit h) -> -h.score())
                .thenComparing(h -> h.figure().id()))
        .limit(limit)
        .toList();
  }

  private FigureHit hit(StoredFigure stored, double text) {
    double quantity = quantity(stored.figure());
    double score = TEXT * text + QUANTITY * quantity + CONFIDENCE * stored.figure().confidence();
    return new FigureHit(stored, text, quantity, score);
  }

  private double quantity(Figure figure) {
    double fit = 1;
    fit -= differs(filter.unit(), figure.unit()) ? CONVERTED : 0;
    fit -= figure.bound() == Bound.EXACT ? 0 : HEDGED;
    fit -= differs(filter.period(), figure.period()) ? PARTIAL : 0;
    fit -= figure.of() != null && filter.roles().isEmpty() ? REMARK : 0;
    return fit;
  }

  private static boolean differs(@Nullable Object asked, @Nullable Object found) {
    return asked != null && !asked.equals(found);
  }
}
