package vn.solieu.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.solieu.compare.Amounts;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.JoinedRow;

/** The columns of observation rows: a level beside its plan, completion, change and base. */
public final class JoinedColumns {
  private JoinedColumns() {}

  /**
   * All columns.
   *
   * @param decisions figure id → what a person decided
   */
  public static List<Column<JoinedRow>> all(Map<String, String> decisions) {
    return List.of(
        level("indicator", "Chỉ tiêu", "what is measured", f -> f.figure().indicator()),
        level("indicator_id", "Mã chỉ tiêu", "concept", f -> f.figure().indicatorId()),
        level("place", "Địa bàn", "place it is about", f -> f.figure().place()),
        level("entity", "Đơn vị riêng", "the single company or project", f -> f.figure().entity()),
        level("period", "Kỳ", "ISO 8601", f -> f.figure().period()),
        number("value", "Giá trị", "the level", JoinedRow::level),
        level("unit", "Đơn vị tính", "of the level, its plan and base", f -> f.figure().unit()),
        number("plan", "Kế hoạch", "target set for it", JoinedRow::plan),
        Column.decimal(
            "completion",
            "Hoàn thành",
            "share of a plan reached, in per cent: 101.67 where a text says vượt 1,67%",
            JoinedColumns::completion),
        of("completion_of", "Kế hoạch của", "plan meant", JoinedRow::completion, Figure::base),
        number("change", "Tăng giảm", "falls below 0", JoinedRow::change),
        of("change_unit", "Đơn vị tăng giảm", "of the change", JoinedRow::change, Figure::unit),
        of("base", "So với", "period the change is against", JoinedRow::change, Figure::base),
        number("base_value", "Mức gốc", "level printed for that period", JoinedRow::base),
        level("prices", "Giá", "price basis", f -> f.figure().prices()),
        level("status", "Tình trạng", "of the level", f -> FigureJson.name(f.figure().status())),
        Column.text("decision", "Quyết định", "of a person", row -> marks(row, decisions)),
        level("quote", "Trích", "as printed", f -> f.figure().quote()),
        level("sentence", "Câu", "the sentence it stands in", StoredFigure::sentence),
        level("figure", "Mã số liệu", "id of the level", StoredFigure::id),
        level("source", "Báo", "publisher", StoredFigure::source),
        level("published", "Ngày đăng", "publication date", StoredFigure::date),
        Column.url("url", "Địa chỉ", "of the article", r -> r.level().url()));
  }

  private static @Nullable BigDecimal completion(JoinedRow row) {
    Figure figure = row.completion() == null ? null : row.completion().figure();
    return figure == null || !figure.unit().equals("%")
        ? null
        : Amounts.signed(figure, false).value();
  }

  /** "corrected: 6890", "plan corrected: 9000". */
  private static @Nullable String marks(JoinedRow row, Map<String, String> decisions) {
    StringJoiner marks = new StringJoiner("; ").setEmptyValue("");
    mark("", row.level(), decisions, marks);
    mark("plan ", row.plan(), decisions, marks);
    mark("completion ", row.completion(), decisions, marks);
    mark("change ", row.change(), decisions, marks);
    mark("base ", row.base(), decisions, marks);
    return marks.length() == 0 ? null : marks.toString();
  }

  private static void mark(
      String part,
      @Nullable StoredFigure figure,
      Map<String, String> decisions,
      StringJoiner marks) {
    String mark = figure == null ? null : decisions.get(figure.id());
    if (mark != null) {
      marks.add(part + mark);
    }
  }

  private static Column<JoinedRow> level(
      String name, String title, String about, Function<StoredFigure, @Nullable Object> cell) {
    return Column.text(name, title, about, row -> cell.apply(row.level()));
  }

  private static Column<JoinedRow> of(
      String name,
      String title,
      String about,
      Function<JoinedRow, @Nullable StoredFigure> part,
      Function<Figure, @Nullable Object> cell) {
    return Column.text(
        name,
        title,
        about,
        row -> {
          StoredFigure figure = part.apply(row);
          return figure == null ? null : cell.apply(figure.figure());
        });
  }

  private static Column<JoinedRow> number(
      String name, String title, String about, Function<JoinedRow, @Nullable StoredFigure> part) {
    return Column.decimal(
        name,
        title,
        about,
        row -> {
          StoredFigure figure = part.apply(row);
          return figure == null ? null : figure.figure().signed();
        });
  }
}
