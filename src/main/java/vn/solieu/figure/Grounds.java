package vn.solieu.figure;

import java.util.List;
import java.util.Locale;

/**
 * What tells how sure the figures of one document are: the rules that made each, and what stands
 * around it that a rule may have missed (a company named elsewhere, a sentence far from the one
 * that states the time). Each ground is a name of {@code figure/confidence.tsv}.
 */
final class Grounds {
  private static final int LATE = 3;

  private final List<Quantity> quantities;
  private final List<Stance> stances;
  private final List<Timing> timings;
  private final List<Subject> subjects;
  private final boolean isDated;
  private final boolean hasEntities;

  Grounds(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects) {
    this.quantities = quantities;
    this.stances = stances;
    this.timings = timings;
    this.subjects = subjects;
    isDated = reading.document().date() != null;
    hasEntities = subjects.stream().anyMatch(subject -> subject.entity() != null);
  }

  /** Of the figure with that index. */
  List<String> of(int index) {
    Quantity quantity = quantities.get(index);
    Stance stance = stances.get(index);
    Timing timing = timings.get(index);
    Subject subject = subjects.get(index);
    return List.of(
        "bias",
        "stance:" + stance.rule().replace("target+", ""),
        "role:" + stance.role().name().toLowerCase(Locale.ROOT),
        "time:" + timing.rule(),
        "distance:" + timing.distance(),
        "period:" + yes(timing.period() != null),
        "dated:" + yes(isDated),
        "sentence:" + Math.min(quantity.sentence(), LATE),
        "name:" + subject.rule(),
        "concept:" + yes(subject.indicatorId() != null),
        "entity:"
            + (subject.entity() == null && hasEntities ? "other" : yes(subject.entity() != null)),
        "unit:" + kind(quantity));
  }

  private static String kind(Quantity quantity) {
    String unit = quantity.unit();
    if (quantity.isPercent()) {
      return "percent";
    }
    if (unit.startsWith("VND") || unit.startsWith("USD")) {
      return "money";
    }
    return unit.length() < 4 ? "measure" : "noun";
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
