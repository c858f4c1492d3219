package vn.solieu.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * Stage 9: the chance that a figure's cell is right (value, unit, role, direction, period,
 * indicator, place, entity, prices), from which rules made it. A logistic model whose weights are
 * data ({@code figure/confidence.tsv}); a rule it never saw weighs nothing.
 */
final class ConfidenceModel {
  private final Map<String, Double> weights = new HashMap<>();

  ConfidenceModel(Resources resources) {
    for (Resources.Row row : resources.table("figure/confidence.tsv")) {
      try {
        weights.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        throw new BadInput(row.where() + ": \"" + row.cell(1) + "\" is no weight", e);
      }
    }
  }

  /** In [0,1], from the grounds of a figure. */
  double of(List<String> grounds) {
    double sum = 0;
    for (String ground : grounds) {
      Double weight = weights.get(ground);
      sum += weight == null ? 0 : weight;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
