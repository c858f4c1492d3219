package vn.solieu.eval;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of a predicted figure are right, against the gold figure that it matches. */
final class FieldJudge {
  private static final double SIMILAR = 0.5;
  private static final Map<String, String> UNITS =
      Map.of(
          "tấn", "t",
          "đồng", "vnd",
          "phần trăm", "%",
          "điểm phần trăm", "điểm %",
          "hécta", "ha",
          "m²", "m2",
          "m³", "m3",
          "km²", "km2",
          "lượt", "lượt khách",
          "lượt người", "lượt khách");
  private static final Map<String, String> ALIASES = normalised();
  private static final List<String> TITLES =
      List.of(
          "tỉnh ",
          "thành phố ",
          "tp. ",
          "tp.",
          "tp ",
          "huyện ",
          "thị xã ",
          "tx. ",
          "quận ",
          "xã ",
          "phường ");

  private FieldJudge() {}

  private static Map<String, String> normalised() {
    return UNITS.entrySet().stream()
        .collect(
            java.util.stream.Collectors.toUnmodifiableMap(
                e -> ScoreText.norm(e.getKey()), e -> ScoreText.norm(e.getValue())));
  }

  /** The rows that the pair earns; {@code linked} says whether their {@code of} agree. */
  static Set<Row> judge(ScoredFigure gold, ScoredFigure figure, boolean linked) {
    Set<Row> right = EnumSet.of(Row.SPAN);
    if (!sameNumber(gold.number("value"), figure.number("value"))
        || !sameNumber(gold.number("high"), figure.number("high"))) {
      return right;
    }
    right.add(Row.VALUE);
    add(right, Row.UNIT, sameUnit(gold.text("unit"), figure.text("unit")));
    for (Row row : List.of(Row.BOUND, Row.ROLE, Row.DIRECTION)) {
      add(right, row, sameWord(gold.text(row.key()), figure.text(row.key())));
    }
    add(right, Row.PERIOD, sameTime(gold.text("period"), figure.text("period")));
    add(right, Row.BASE, sameTime(gold.text("base"), figure.text("base")));
    add(right, Row.OF, linked);
    add(right, Row.INDICATOR, similar(gold.text("indicator"), figure.text("indicator")));
    add(
        right,
        Row.PLACE,
        !gold.has("place") || samePlace(gold.text("place"), figure.text("place")));
    add(
        right,
        Row.PRICES,
        !gold.has("prices") || Objects.equals(gold.text("prices"), figure.text("prices")));
    add(
        right,
        Row.ENTITY,
        !gold.has("entity") || similar(gold.text("entity"), figure.text("entity")));
    add(right, Row.RECORD, right.containsAll(Row.OF_RECORD));
    add(right, Row.CELL, right.containsAll(Row.OF_CELL));
    return right;
  }

  private static void add(Set<Row> right, Row row, boolean is) {
    if (is) {
      right.add(row);
    }
  }

  private static boolean similar(@Nullable String a, @Nullable String b) {
    return ScoreText.tokenF1(a, b) >= SIMILAR;
  }

  private static boolean sameWord(@Nullable String a, @Nullable String b) {
    return (a == null) == (b == null) && ScoreText.norm(a).equals(ScoreText.norm(b));
  }

  static boolean sameNumber(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    double x = a.doubleValue();
    double y = b.doubleValue();
    return Math.abs(x - y) <= Math.max(1e-9 * Math.max(Math.abs(x), Math.abs(y)), 1e-12);
  }

  /** Equal, or one counted noun goes on the other: "doanh nghiệp", "doanh nghiệp FDI". */
  static boolean sameUnit(@Nullable String a, @Nullable String b) {
    String x = unit(a);
    String y = unit(b);
    if (x.equals(y)) {
      return true;
    }
    boolean counted = !x.isEmpty() && !y.isEmpty() && !isNumeric(x) && !isNumeric(y);
    return counted && ((x + " ").startsWith(y + " ") || (y + " ").startsWith(x + " "));
  }

  private static String unit(@Nullable String text) {
    String form = ScoreText.norm(text);
    return ALIASES.getOrDefault(form, form);
  }

  private static boolean isNumeric(String unit) {
    return "%0123456789".indexOf(unit.charAt(0)) >= 0;
  }

  /** Equal, or a day against the month it lies in, or 31 December against its year. */
  static boolean sameTime(@Nullable String a, @Nullable String b) {
    if (a == null || b == null || a.equals(b)) {
      return Objects.equals(a, b);
    }
    String s = a.length() <= b.length() ? a : b;
    String l = a.length() <= b.length() ? b : a;
    return (s.length() == 7 && l.length() == 10 && l.startsWith(s)) || l.equals(s + "-12-31");
  }

  /** Equal, whatever title stands before a name. */
  static boolean samePlace(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? a == null && b == null : bare(a).equals(bare(b));
  }

  private static List<String> bare(String place) {
    String lower = Normalizer.normalize(place, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Arrays.stream(lower.split(",", -1))
        .map(part -> String.join(" ", part.strip().split("\\s+")))
        .map(FieldJudge::untitled)
        .map(ScoreText::norm)
        .toList();
  }

  private static String untitled(String part) {
    return TITLES.stream()
        .filter(part::startsWith)
        .findFirst()
        .map(title -> part.substring(title.length()))
        .orElse(part);
  }
}
