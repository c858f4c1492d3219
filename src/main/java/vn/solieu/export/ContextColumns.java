package vn.solieu.export;

import java.util.List;
import vn.solieu.search.InContext;

/** The columns of a concordance: the words asked for with what stands before and after. */
public final class ContextColumns {
  public static final List<Column<InContext>> ALL =
      List.of(
          Column.text("left", "Trước", "text before", InContext::left),
          Column.text("match", "Từ khóa", "the words as printed", InContext::match),
          Column.text("right", "Sau", "text after", InContext::right),
          Column.text("published", "Ngày đăng", "publication date", c -> c.article().date()),
          Column.text("source", "Báo", "publisher", c -> c.article().source()),
          Column.text(
              "province", "Địa bàn", "province of the article", c -> c.article().province()),
          Column.text("title", "Tiêu đề", "title of the article", c -> c.article().title()),
          Column.text("article", "Mã bài", "stable id of the article", c -> c.article().id()),
          Column.integer("start", "Vị trí", "UTF-16 offset in its text", InContext::start),
          Column.url("url", "Địa chỉ", "of the article", c -> c.article().url()));

  private ContextColumns() {}
}
