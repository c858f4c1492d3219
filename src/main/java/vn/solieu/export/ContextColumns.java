package vn.solieu.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Column.Type;
import vn.solieu.search.InContext;

/** The columns of a concordance: the words asked for with what stands before and after. */
public final class ContextColumns {
  public static final List<Column<InContext>> ALL =
      List.of(
          text("left", "Trước", "text before", InContext::left),
          text("match", "Từ khóa", "the words as printed", InContext::match),
          text("right", "Sau", "text after", InContext::right),
          text("published", "Ngày đăng", "publication date", c -> c.article().date()),
          text("source", "Báo", "publisher", c -> c.article().source()),
          text("province", "Địa bàn", "province of the article", c -> c.article().province()),
          text("title", "Tiêu đề", "title of the article", c -> c.article().title()),
          text("article", "Mã bài", "stable id of the article", c -> c.article().id()),
          new Column<>(
              "start", Type.INTEGER, "Vị trí", "UTF-16 offset in its text", InContext::start),
          new Column<>("url", Type.URL, "Địa chỉ", "of the article", c -> c.article().url()));

  private ContextColumns() {}

  private static Column<InContext> text(
      String name, String title, String about, Function<InContext, @Nullable Object> cell) {
    return new Column<>(name, Type.TEXT, title, about, cell);
  }
}
