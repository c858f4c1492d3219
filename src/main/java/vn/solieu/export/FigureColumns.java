package vn.solieu.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Column.Type;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;

/** The columns of a table of figures, the same in CSV, XLSX, Parquet and SQL. */
public final class FigureColumns {
  private FigureColumns() {}

  /**
   * All columns.
   *
   * @param decisions figure id → what a person decided ("accepted", "rejected", "corrected: 6890")
   */
  public static List<Column<StoredFigure>> all(Map<String, String> decisions) {
    return List.of(
        Column.text("id", "Mã số liệu", "stable id of the figure", StoredFigure::id),
        Column.text(
            "of_id",
            "Bổ nghĩa cho",
            "id of the figure that this one qualifies",
            StoredFigure::ofId),
        Column.text(
            "indicator",
            "Chỉ tiêu",
            "phrase of the text that names what is measured",
            on(Figure::indicator)),
        Column.text(
            "indicator_id", "Mã chỉ tiêu", "concept of the lexicon", on(Figure::indicatorId)),
        Column.text("place", "Địa bàn", "place the figure is about", on(Figure::place)),
        Column.text(
            "place_code",
            "Mã địa bàn",
            "official code valid at the period, VN for the country",
            on(Figure::placeCode)),
        Column.text(
            "place_basis",
            "Căn cứ địa bàn",
            "stated, inherited or source-default",
            on(f -> FigureJson.name(f.placeBasis()))),
        Column.text(
            "entity",
            "Đơn vị riêng",
            "the single company, project, household or person it is about",
            on(Figure::entity)),
        Column.text("period", "Kỳ", "ISO 8601 year, month, day or interval", on(Figure::period)),
        Column.text(
            "frequency",
            "Tần suất",
            "A, S, Q, M, D, YTD (from January on) or O (other)",
            f -> Frequencies.of(f.figure().period())),
        Column.decimal(
            "value",
            "Giá trị",
            "the number in its unit, scale words multiplied out",
            on(Figure::value)),
        Column.decimal("value_high", "Giá trị cao", "upper end of a range", on(Figure::high)),
        Column.text(
            "unit",
            "Đơn vị tính",
            "%, điểm %, ISO 4217, symbol of a measure, or the counted noun",
            on(Figure::unit)),
        Column.text(
            "bound",
            "Mức chắc",
            "exact, about, over, under or range",
            on(f -> FigureJson.name(f.bound()))),
        Column.text(
            "role",
            "Vai trò",
            "level, target, change, completion or share",
            on(f -> FigureJson.name(f.role()))),
        Column.text("direction", "Chiều", "up or down", on(f -> FigureJson.name(f.direction()))),
        Column.text("base", "So với", "earlier period or plan:YEAR", on(Figure::base)),
        Column.text(
            "prices", "Giá", "current, constant:YEAR, constant or real", on(Figure::prices)),
        Column.text(
            "flow",
            "Loại chuỗi",
            "flow, stock or year-to-date",
            on(f -> FigureJson.name(f.flow()))),
        Column.text(
            "status",
            "Tình trạng",
            "actual, estimate, provisional or forecast",
            on(f -> FigureJson.name(f.status()))),
        Column.text(
            "attribution", "Nguồn số liệu", "issuer named by the text", on(Figure::attribution)),
        new Column<>(
            "confidence",
            Type.DOUBLE,
            "Độ tin cậy",
            "chance that the cell is right",
            on(f -> Math.round(f.confidence() * 1000) / 1000.0)),
        Column.text("decision", "Quyết định", "what a person decided", f -> decisions.get(f.id())),
        Column.text("quote", "Trích", "number and unit as printed", on(Figure::quote)),
        Column.text("sentence", "Câu", "the sentence it stands in", StoredFigure::sentence),
        Column.integer(
            "start",
            "Vị trí đầu",
            "UTF-16 offset of the quote in the article's text",
            on(f -> f.span().start())),
        Column.integer("end", "Vị trí cuối", "offset after the quote", on(f -> f.span().end())),
        Column.text("article", "Mã bài", "stable id of the article", StoredFigure::article),
        Column.text(
            "versions",
            "Phiên bản bài",
            "versions of the article in which it stands: 1, 2-3",
            StoredFigure::versions),
        Column.url("url", "Địa chỉ", "address of the article", StoredFigure::url),
        Column.text("title", "Tiêu đề", "title of the article", StoredFigure::title),
        Column.text(
            "published",
            "Ngày đăng",
            "publication date at the precision known",
            StoredFigure::date),
        Column.text("source", "Báo", "publisher", StoredFigure::source),
        Column.text("section", "Chuyên mục", "section of the paper", StoredFigure::section));
  }

  private static Function<StoredFigure, @Nullable Object> on(
      Function<Figure, @Nullable Object> cell) {
    return stored -> cell.apply(stored.figure());
  }
}
