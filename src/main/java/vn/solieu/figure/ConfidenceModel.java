package vn.solieu.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/**
 * Stage 6: the chance that a figure's cell is right (value, unit, role, direction, period,
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

  /** In [0,1]. */
  double of(Quantity quantity, Stance stance, Timing timing, Subject subject) {
    double sum = 0;
    for (String feature : features(stance, timing, subject)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What the model knows of a figure: the rules that made its fields. */
  static List<String> features(Stance stance, Timing timing, Subject subject) {
    return List.of(
        "bias",
        "stance:" + stance.rule().replace("target+", ""),
        "role:" + stance.role().name().toLowerCase(Locale.ROOT),
        "time:" + timing.rule(),
        "distance:" + timing.distance(),
        "name:" + subject.rule(),
        "concept:" + yes(subject.indicatorId() != null),
        "place:" + String.valueOf(subject.placeBasis()).toLowerCase(Locale.ROOT),
        "entity:" + yes(subject.entity() != null),
        "period:" + yes(timing.period() != null));
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
