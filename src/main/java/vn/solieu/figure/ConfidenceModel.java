package vn.solieu.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * Stage 9: the chance that a figure's cell is right (value, unit, role, direction, period,
 * indicator, place, entity, prices), from which rules made it. A logistic model whose weights are
 * data ({@code figure/confidence.tsv}); a rule it never saw weighs nothing.
 */
final class ConfidenceModel {
  static final String BIAS = "bias";

  /** Weights by the value of each ground, so that no name is put together for a look-up. */
  private final Map<Ground, Map<String, Double>> weights = new EnumMap<>(Ground.class);

  private double bias;

  ConfidenceModel(Resources resources) {
    for (Ground ground : Ground.values()) {
      weights.put(ground, new HashMap<>());
    }
    for (Resources.Row row : resources.table("figure/confidence.tsv")) {
      try {
        add(row.cell(0), Double.parseDouble(row.cell(1)));
      } catch (NumberFormatException e) {
        throw new BadInput(row.where() + ": \"" + row.cell(1) + "\" is no weight", e);
      }
    }
  }

  private void add(String name, double weight) {
    bias = name.equals(BIAS) ? weight : bias;
    weights.forEach((ground, values) -> {
      if (name.startsWith(ground.prefix())) {
        values.put(name.substring(ground.prefix().length()), weight);
      }
    });
  }

  /** In [0,1], from the grounds of the figure with that index. */
  double of(Grounds grounds, int index) {
    Sum sum = new Sum();
    grounds.tell(index, sum);
    return 1 / (1 + Math.exp(-sum.sum));
  }

  /** The weights of the grounds told so far. */
  private final class Sum implements Ground.Taker {
    private double sum = bias;

    @Override
    public void take(Ground ground, String value) {
      Double weight = weights.getOrDefault(ground, Map.of()).get(value);
      sum += weight == null ? 0 : weight;
    }
  }
}
