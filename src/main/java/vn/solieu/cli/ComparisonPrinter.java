package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.compare.Break;
import vn.solieu.compare.Comparison;
import vn.solieu.compare.ComparisonRequest;
import vn.solieu.compare.Difference;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Series;
import vn.solieu.compare.TextChart;
import vn.solieu.export.TextTable;
import vn.solieu.export.VerdictText;
import vn.solieu.figure.quantity.Ratios;

/** A comparison for the terminal: table, bars, what is disputed, revised and redefined. */
final class ComparisonPrinter {
  private static final int BAR = 40;

  private final PrintWriter out;
  private final boolean vietnamese;

  ComparisonPrinter(PrintWriter out, Locale language) {
    this.out = out;
    vietnamese = language.getLanguage().equals("vi");
  }

  void print(Comparison comparison) {
    if (comparison.observations().isEmpty()) {
      out.println(Messages.get("compare.none"));
      return;
    }
    table(comparison);
    charts(comparison);
    comparison.differences().forEach(this::difference);
    for (Break b : comparison.breaks()) {
      out.println(
          Messages.get(
              "compare.break", b.from().toString(), vietnamese ? b.reason() : b.english()));
    }
    comparison.warnings().forEach(this::warning);
  }

  private void table(Comparison comparison) {
    List<String> heads =
        List.of("indicator", "place", "period", "role", "value", "unit", "witnesses", "source");
    TextTable table = new TextTable(heads.stream().map(ComparisonPrinter::head).toList(), 44);
    for (Observation o : comparison.observations()) {
      Series s = o.series();
      String prices = s.prices() == null ? "" : " [" + word(s.prices()) + "]";
      table.add(
          List.of(
              s.indicator() + prices,
              place(s),
              o.period().toString(),
              Messages.get("role." + s.role()),
              VerdictText.number(o.value()),
              s.unit(),
              o.derived() ? "" : Integer.toString(o.witnesses()),
              source(o)));
    }
    table.lines().forEach(out::println);
  }

  private static String head(String key) {
    return Messages.get("head." + key);
  }

  private static String source(Observation o) {
    if (o.formula() != null) {
      return Messages.get("compare.derived", o.formula());
    }
    return o.figure() == null
        ? ""
        : String.valueOf(o.figure().source() == null ? o.figure().article() : o.figure().source());
  }

  private static String place(Series s) {
    return switch (s.boundary()) {
      case NEW -> s.place() + " " + Messages.get("compare.new");
      case OLD -> s.place() + " " + Messages.get("compare.old");
      case FIXED, UNKNOWN -> s.place();
    };
  }

  private void charts(Comparison comparison) {
    Map<String, List<Observation>> groups = new LinkedHashMap<>();
    for (Observation o : comparison.observations()) {
      Series s = o.series();
      String key =
          Messages.get("role." + s.role()) + ", " + s.unit() + ", " + word(s.frequency().printed());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(o);
    }
    boolean byPlace = comparison.request().by() == ComparisonRequest.By.PLACE;
    groups.forEach((name, rows) -> {
      if (rows.size() > 1) {
        out.println();
        out.println(name);
        List<String> labels = rows.stream().map(o -> label(o, byPlace)).toList();
        new TextChart(BAR).lines(labels, rows, VerdictText::number).forEach(out::println);
      }
    });
    out.println();
  }

  private static String label(Observation o, boolean byPlace) {
    Series s = o.series();
    String source = s.source() == null ? "" : " " + s.source();
    String prices = s.prices() == null ? "" : " [" + word(s.prices()) + "]";
    String when = o.period() + prices;
    return byPlace ? when + " " + place(s) : place(s) + " " + when + source;
  }

  private void difference(Difference d) {
    String key = d.revised() ? "compare.revised" : "compare.differs";
    out.println(
        Messages.get(
            key,
            d.series().indicator(),
            d.series().place(),
            d.period().toString(),
            VerdictText.number(d.otherValue()),
            String.valueOf(d.other().date()),
            VerdictText.number(d.value()),
            String.valueOf(d.first().date()),
            size(d)));
  }

  /** "−400 nghìn lượt (−2,94 %)"; "−0,17 điểm %" for what is per cent itself. */
  private static String size(Difference d) {
    String unit = d.series().unit();
    boolean points = Ratios.isPercent(unit);
    BigDecimal less = d.size().negate();
    String sign = less.signum() > 0 ? "+" : "";
    String amount = sign + VerdictText.number(less) + " " + (points ? Ratios.POINTS : unit);
    String percent = String.format(Locale.ROOT, "%+.2f", -d.percent()).replace('.', ',');
    return points ? amount : amount.strip() + " (" + percent + " %)";
  }

  private void warning(Comparison.Warning warning) {
    String values =
        warning.values().stream()
            .map(value -> warning.in().equals("units") ? unit(value) : word(value))
            .collect(Collectors.joining(", "));
    out.println(Messages.get("compare.warning." + warning.in(), values));
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? Messages.get("compare.word.none") : unit;
  }

  /** "constant:2010" → "giá so sánh 2010"; an indicator stays as it is. */
  private static String word(String value) {
    int colon = value.indexOf(':');
    String key = "compare.word." + (colon < 0 ? value : value.substring(0, colon));
    String year = colon < 0 ? "" : " " + value.substring(colon + 1);
    return Messages.has(key) ? Messages.get(key) + year : value;
  }
}
