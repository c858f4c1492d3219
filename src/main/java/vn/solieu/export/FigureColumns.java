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
        text("id", "Mã số liệu", "stable id of the figure", StoredFigure::id),
        text(
            "of_id",
            "Bổ nghĩa cho",
            "id of the figure that this one qualifies",
            StoredFigure::ofId),
        text(
            "indicator",
            "Chỉ tiêu",
            "phrase of the text that names what is measured",
            on(Figure::indicator)),
        text("indicator_id", "Mã chỉ tiêu", "concept of the lexicon", on(Figure::indicatorId)),
        text("place", "Địa bàn", "place the figure is about", on(Figure::place)),
        text(
            "place_code",
            "Mã địa bàn",
            "official code valid at the period, VN for the country",
            on(Figure::placeCode)),
        text(
            "place_basis",
            "Căn cứ địa bàn",
            "stated, inherited or source-default",
            on(f -> FigureJson.name(f.placeBasis()))),
        text(
            "entity",
            "Đơn vị riêng",
            "the single company, project, household or person it is about",
            on(Figure::entity)),
        text("period", "Kỳ", "ISO 8601 year, month, day or interval", on(Figure::period)),
        text(
            "frequency",
            "Tần suất",
            "A, S, Q, M, D, YTD (from January on) or O (other)",
            f -> Frequencies.of(f.figure().period())),
        new Column<>(
            "value",
            Type.DECIMAL,
            "Giá trị",
            "the number in its unit, scale words multiplied out",
            on(Figure::value)),
        new Column<>(
            "value_high", Type.DECIMAL, "Giá trị cao", "upper end of a range", on(Figure::high)),
        text(
            "unit",
            "Đơn vị tính",
            "%, điểm %, ISO 4217, symbol of a measure, or the counted noun",
            on(Figure::unit)),
        text(
            "bound",
            "Mức chắc",
            "exact, about, over, under or range",
            on(f -> FigureJson.name(f.bound()))),
        text(
            "role",
            "Vai trò",
            "level, target, change, completion or share",
            on(f -> FigureJson.name(f.role()))),
        text("direction", "Chiều", "up or down", on(f -> FigureJson.name(f.direction()))),
        text("base", "So với", "earlier period or plan:YEAR", on(Figure::base)),
        text("prices", "Giá", "current, constant:YEAR, constant or real", on(Figure::prices)),
        text(
            "flow",
            "Loại chuỗi",
            "flow, stock or year-to-date",
            on(f -> FigureJson.name(f.flow()))),
        text(
            "status",
            "Tình trạng",
            "actual, estimate, provisional or forecast",
            on(f -> FigureJson.name(f.status()))),
        text("attribution", "Nguồn số liệu", "issuer named by the text", on(Figure::attribution)),
        new Column<>(
            "confidence",
            Type.DOUBLE,
            "Độ tin cậy",
            "chance that the cell is right",
            on(f -> Math.round(f.confidence() * 1000) / 1000.0)),
        text("decision", "Quyết định", "what a person decided", f -> decisions.get(f.id())),
        text("quote", "Trích", "number and unit as printed", on(Figure::quote)),
        text("sentence", "Câu", "the sentence it stands in", StoredFigure::sentence),
        new Column<>(
            "start",
            Type.INTEGER,
            "Vị trí đầu",
            "UTF-16 offset of the quote in the article's text",
            on(f -> f.span().start())),
        new Column<>(
            "end", Type.INTEGER, "Vị trí cuối", "offset after the quote", on(f -> f.span().end())),
        text("article", "Mã bài", "stable id of the article", StoredFigure::article),
        text(
            "versions",
            "Phiên bản bài",
            "versions of the article in which it stands: 1, 2-3",
            StoredFigure::versions),
        new Column<>("url", Type.URL, "Địa chỉ", "address of the article", StoredFigure::url),
        text("title", "Tiêu đề", "title of the article", StoredFigure::title),
        text(
            "published",
            "Ngày đăng",
            "publication date at the precision known",
            StoredFigure::date),
        text("source", "Báo", "publisher", StoredFigure::source),
        text("section", "Chuyên mục", "section of the paper", StoredFigure::section));
  }

  private static Column<StoredFigure> text(
      String name,
      String title,
      String description,
      Function<StoredFigure, @Nullable Object> cell) {
    return new Column<>(name, Type.TEXT, title, description, cell);
  }

  private static Function<StoredFigure, @Nullable Object> on(
      Function<Figure, @Nullable Object> cell) {
    return stored -> cell.apply(stored.figure());
  }
}
