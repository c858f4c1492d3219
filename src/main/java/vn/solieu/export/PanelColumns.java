package vn.solieu.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Scope;
import vn.solieu.compare.Series;
import vn.solieu.index.StoredFigure;

/** The columns of a panel: one row an indicator, place, period, price basis and frequency. */
public final class PanelColumns {
  private PanelColumns() {}

  /**
   * All columns.
   *
   * @param decisions figure id → what a person decided
   */
  public static List<Column<Observation>> all(Map<String, String> decisions) {
    return List.of(
        series("indicator", "Chỉ tiêu", "concept id, or the indicator's words", Series::indicator),
        series("place", "Địa bàn", "place of the series", Series::place),
        series(
            "boundary",
            "Địa giới",
            "of a merged province: old or new borders, or unknown",
            s -> s.boundary() == Scope.Boundary.FIXED ? null : FigureJson.name(s.boundary())),
        Column.text("period", "Kỳ", "ISO 8601 year, month, day or interval", Observation::period),
        series(
            "frequency",
            "Tần suất",
            "year, year-to-date, quarter, month, day or other",
            s -> s.frequency().printed()),
        series("role", "Vai trò", "level, change, …", s -> FigureJson.name(s.role())),
        chosen("base", "So với", "what a change or completion is against", f -> f.figure().base()),
        series("prices", "Giá", "current, constant:YEAR, constant or real", Series::prices),
        Column.decimal("value", "Giá trị", "the chosen value, falls below 0", Observation::value),
        series("unit", "Đơn vị tính", "unit of value, min and max", Series::unit),
        Column.decimal("min", "Thấp nhất", "least value printed", Observation::min),
        Column.decimal("max", "Cao nhất", "greatest value printed", Observation::max),
        Column.integer("articles", "Số bài", "articles that print a value", Observation::articles),
        Column.integer(
            "witnesses",
            "Nguồn độc lập",
            "independent sources of the chosen value: copies and one issuer are one",
            Observation::witnesses),
        Column.text(
            "status", "Tình trạng", "of the chosen figure", o -> FigureJson.name(o.status())),
        chosen("figure", "Mã số liệu", "id of the chosen figure", StoredFigure::id),
        chosen("decision", "Quyết định", "what a person decided", f -> decisions.get(f.id())),
        chosen("source", "Báo", "its publisher", StoredFigure::source),
        chosen("published", "Ngày đăng", "its publication date", StoredFigure::date),
        chosen("quote", "Trích", "as printed", f -> f.figure().quote()),
        Column.url(
            "url",
            "Địa chỉ",
            "address of its article",
            o -> o.figure() == null ? null : o.figure().url()),
        Column.text(
            "rejected", "Không chọn", "the others, each with the reason", PanelColumns::rejected));
  }

  /** "older 4800000 (id); rounded 1.3 (id)". */
  private static @Nullable String rejected(Observation o) {
    return o.rejected().isEmpty()
        ? null
        : o.rejected().stream()
            .map(r -> r.reason() + " " + r.value().toPlainString() + " (" + r.figure().id() + ")")
            .collect(Collectors.joining("; "));
  }

  private static Column<Observation> series(
      String name, String title, String about, Function<Series, @Nullable Object> cell) {
    return Column.text(name, title, about, o -> cell.apply(o.series()));
  }

  private static Column<Observation> chosen(
      String name, String title, String about, Function<StoredFigure, @Nullable Object> cell) {
    return Column.text(name, title, about, o -> o.figure() == null ? null : cell.apply(o.figure()));
  }
}
