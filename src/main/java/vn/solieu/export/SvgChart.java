package vn.solieu.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.solieu.compare.Break;
import vn.solieu.compare.Comparison;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Series;
import vn.solieu.figure.stance.Role;
import vn.solieu.index.StoredFigure;

/**
 * A comparison as an SVG line chart: one line a series of the commonest unit, frequency and price
 * basis, cut where a definition changed; derived values are hollow, and a note says how many rows
 * are not drawn.
 */
public final class SvgChart {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 440;
  private static final int LEFT = 96;
  private static final int TOP = 48;
  private static final int RIGHT = 24;
  private static final int BOTTOM = 96;
  private static final int APART = 64;
  private static final int ROW = 18;
  private static final int IN_ROW = 3;
  private static final double CHARACTER = 5.8;
  private static final double CLEAR = 12;
  private static final int LONGEST = 32;
  private static final List<String> COLORS =
      List.of("#0b6e4f", "#b5482a", "#2a4fa3", "#8a5a00", "#7a2f8f", "#2b7a8c");

  private final Map<Series, List<Observation>> lines = new LinkedHashMap<>();
  private final List<Break> breaks;
  private final String title;
  private final int left;
  private boolean derived;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private double low;
  private double high = Double.NEGATIVE_INFINITY;

  public SvgChart(Comparison comparison) {
    breaks = comparison.breaks();
    List<Observation> shown = shown(comparison);
    shown.forEach(this::add);
    left = comparison.observations().size() - shown.size();
    title = comparison.name() + (shown.isEmpty() ? "" : measure(shown));
  }

  /** " (tấn)", " (đồng, giá so sánh 2010)". */
  private static String measure(List<Observation> shown) {
    String unit = shown.getFirst().series().unit();
    for (Observation o : shown) {
      StoredFigure printed = o.figure();
      QuoteStyle style = printed == null ? null : QuoteStyle.of(printed.figure());
      if (printed != null && style != null && printed.figure().unit().equals(unit)) {
        unit = style.unit();
        break;
      }
    }
    String prices = shown.getFirst().series().prices();
    String basis =
        prices == null
            ? ""
            : prices.equals("current")
                ? ", giá hiện hành"
                : prices.equals("real")
                    ? ", đã trừ yếu tố giá"
                    : ", giá so sánh " + prices.replaceFirst("constant:?", "");
    return unit.isEmpty() ? basis : " (" + unit + basis.stripTrailing() + ")";
  }

  private void add(Observation o) {
    lines.computeIfAbsent(o.series(), s -> new ArrayList<>()).add(o);
    derived |= o.derived();
    first = Math.min(first, o.period().last().toEpochDay());
    last = Math.max(last, o.period().last().toEpochDay());
    low = Math.min(low, o.value().doubleValue());
    high = Math.max(high, o.value().doubleValue());
  }

  /** Levels of the unit and frequency that most rows have; changes where there is no level. */
  private static List<Observation> shown(Comparison comparison) {
    List<Observation> levels =
        comparison.observations().stream()
            .filter(o -> o.series().role() == Role.LEVEL || o.series().role() == Role.SHARE)
            .toList();
    List<Observation> all = levels.isEmpty() ? comparison.observations() : levels;
    Map<String, List<Observation>> groups = new LinkedHashMap<>();
    for (Observation o : all) {
      Series s = o.series();
      String key = s.role() + s.unit() + s.frequency() + s.prices();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(o);
    }
    return groups.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(List.of());
  }

  /** The whole picture; says so when there is nothing to draw. */
  public String draw() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" font-family=\"Noto Sans, Arial, sans-serif\" font-size=\"13\">%n",
            WIDTH,
            height(),
            WIDTH,
            height()));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fdfcf8\"/>\n");
    text(svg, LEFT, 26, "start", "font-size=\"16\" font-weight=\"bold\"", title);
    if (lines.isEmpty()) {
      text(svg, LEFT, HEIGHT / 2.0, "start", "fill=\"#555\"", "Kho không có số liệu nào như vậy.");
      return svg.append("</svg>\n").toString();
    }
    axes(svg);
    breaks.forEach(b -> cut(svg, b));
    int color = 0;
    for (Map.Entry<Series, List<Observation>> line : lines.entrySet()) {
      line(svg, line.getValue(), COLORS.get(color % COLORS.size()));
      legend(svg, line.getKey(), color++);
    }
    text(svg, LEFT, height() - 10, "start", "fill=\"#555\" font-size=\"11\"", note());
    return svg.append("</svg>\n").toString();
  }

  private int height() {
    return HEIGHT + ROW * Math.max(0, (lines.size() - 1) / IN_ROW - 1);
  }

  private String note() {
    String hollow = derived ? "○ suy ra từ số khác.  " : "";
    String more =
        left == 0 ? "" : "Không vẽ: " + left + " giá trị khác vai trò, đơn vị, kỳ hoặc giá.";
    return hollow + more;
  }

  private void axes(StringBuilder svg) {
    double step = step(high - low);
    for (double v = Math.floor(low / step) * step; v <= high + step * 0.01; v += step) {
      segment(svg, LEFT, y(v), WIDTH - RIGHT, y(v), "#d9d4c7", "");
      String label =
          VerdictText.number(new java.math.BigDecimal(String.format(Locale.ROOT, "%.6g", v)));
      text(svg, LEFT - 8, y(v) + 4, "end", "fill=\"#555\"", label);
    }
    List<Observation> points = new ArrayList<>();
    lines.values().forEach(points::addAll);
    Map<Long, String> ticks = new java.util.TreeMap<>();
    points.forEach(o -> ticks.put(o.period().last().toEpochDay(), o.period().toString()));
    double free = 0;
    for (Map.Entry<Long, String> tick : ticks.entrySet()) {
      if (x(tick.getKey()) >= free) {
        free = x(tick.getKey()) + APART;
        String label = tick.getValue().replaceFirst("^(\\d{4})-01/\\1-0?(\\d+)$", "$2T/$1");
        text(svg, x(tick.getKey()), HEIGHT - BOTTOM + 20, "middle", "fill=\"#555\"", label);
      }
    }
  }

  private static double step(double range) {
    double raw = Math.max(range, 1e-9) / 5;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double head = raw / power;
    return power * (head <= 1 ? 1 : head <= 2 ? 2 : head <= 5 ? 5 : 10);
  }

  private void cut(StringBuilder svg, Break b) {
    long day = b.from().toEpochDay();
    if (day > first && day <= last) {
      double x = between(day);
      segment(svg, x, TOP, x, HEIGHT - BOTTOM, "#b5482a", " stroke-dasharray=\"4 4\"");
      boolean narrow = x - LEFT < b.reason().length() * CHARACTER;
      double at = narrow ? x + 4 : x - 4;
      String anchor = narrow ? "start" : "end";
      text(svg, at, TOP - 6, anchor, "fill=\"#b5482a\" font-size=\"11\"", b.reason());
    }
  }

  /** Where a day lies, clear of the points before and after it. */
  private double between(long day) {
    double before = LEFT;
    double after = WIDTH - RIGHT;
    for (List<Observation> points : lines.values()) {
      for (Observation o : points) {
        long there = o.period().last().toEpochDay();
        before = there < day ? Math.max(before, x(there)) : before;
        after = there < day ? after : Math.min(after, x(there));
      }
    }
    double clear = Math.min(CLEAR, (after - before) / 2);
    return Math.max(before + clear, Math.min(after - clear, x(day)));
  }

  private void line(StringBuilder svg, List<Observation> points, String color) {
    for (int i = 0; i < points.size(); i++) {
      Observation o = points.get(i);
      double x = x(o.period().last().toEpochDay());
      double y = y(o.value().doubleValue());
      if (i > 0 && !severed(points.get(i - 1), o)) {
        Observation before = points.get(i - 1);
        double from = x(before.period().last().toEpochDay());
        segment(svg, from, y(before.value().doubleValue()), x, y, color, " stroke-width=\"2\"");
      }
    }
    for (Observation o : points) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"><title>%s</title></circle>%n",
              x(o.period().last().toEpochDay()),
              y(o.value().doubleValue()),
              o.derived() ? "#fdfcf8" : color,
              color,
              escape(o.period() + ": " + VerdictText.number(o.value()))));
    }
  }

  private boolean severed(Observation a, Observation b) {
    return breaks.stream().anyMatch(x -> x.cuts(a, b));
  }

  private void legend(StringBuilder svg, Series series, int index) {
    double x = LEFT + (index % IN_ROW) * 250.0;
    double y = HEIGHT - BOTTOM + 48 + ROW * Math.floorDiv(index, IN_ROW);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"12\" height=\"12\" fill=\"%s\"/>%n",
            x,
            y - 11,
            COLORS.get(index % COLORS.size())));
    String source = series.source() == null ? "" : ", " + series.source();
    boolean one = lines.keySet().stream().map(Series::indicator).distinct().count() == 1;
    String indicator = one ? "" : ": " + series.indicator();
    String name = series.place() + borders(series) + indicator + source;
    String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    text(svg, x + 18, y, "start", "", cut);
  }

  private static String borders(Series series) {
    return switch (series.boundary()) {
      case OLD -> " (cũ)";
      case NEW -> " (mới)";
      case FIXED, UNKNOWN -> "";
    };
  }

  private double x(long day) {
    long range =
        Math.max(
            1, ChronoUnit.DAYS.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    int inner = WIDTH - LEFT - RIGHT - 60;
    return LEFT + 30 + (first == last ? inner / 2.0 : (double) (day - first) / range * inner);
  }

  private double y(double value) {
    double range = Math.max(high - low, 1e-9) * 1.06;
    return HEIGHT - BOTTOM - (value - low) / range * (HEIGHT - TOP - BOTTOM);
  }

  private static void segment(
      StringBuilder svg, double x1, double y1, double x2, double y2, String color, String more) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>%n",
            x1,
            y1,
            x2,
            y2,
            color,
            more));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String style, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n",
            x,
            y,
            anchor,
            style,
            escape(text)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
