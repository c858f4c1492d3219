package vn.solieu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Observations as horizontal bars of block characters; derived ones are hatched. */
public final class TextChart {
  private static final String PARTS = " ▏▎▍▌▋▊▉█";

  private final int width;

  /**
   * @param width most characters of a bar
   */
  public TextChart(int width) {
    this.width = width;
  }

  /**
   * A line for each: "2019 ████▌ 190".
   *
   * @param numbers how values are printed
   */
  public List<String> lines(
      List<String> labels, List<Observation> rows, Function<BigDecimal, String> numbers) {
    BigDecimal most =
        rows.stream().map(o -> o.value().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    int wide = labels.stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Observation row = rows.get(i);
      double share = most.signum() == 0 ? 0 : row.value().abs().doubleValue() / most.doubleValue();
      String bar = bar(share, row.derived());
      String label = labels.get(i) + " ".repeat(wide - labels.get(i).length());
      lines.add(label + "  " + bar + " " + numbers.apply(row.value()));
    }
    return lines;
  }

  private String bar(double share, boolean derived) {
    int eighths = (int) Math.round(share * width * 8);
    String full = (derived ? "░" : "█").repeat(eighths / 8);
    return eighths % 8 == 0 || derived ? full : full + PARTS.charAt(eighths % 8);
  }
}
