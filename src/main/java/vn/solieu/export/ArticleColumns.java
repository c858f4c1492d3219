package vn.solieu.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.solieu.export.Column.Type;
import vn.solieu.index.StoredArticle;

/** The columns of a table of articles. */
public final class ArticleColumns {
  /** All columns. */
  public static final List<Column<StoredArticle>> ALL =
      List.of(
          text("id", "Mã bài", "stable id of the article", StoredArticle::id),
          new Column<>("url", Type.URL, "Địa chỉ", "address of the article", StoredArticle::url),
          text("title", "Tiêu đề", "title without the paper's name", StoredArticle::title),
          text("lead", "Sapo", "the paragraph under the title", StoredArticle::lead),
          text(
              "text",
              "Bài",
              "title, lead and body as the extractor read them",
              StoredArticle::text),
          text(
              "published",
              "Ngày đăng",
              "publication date at the precision known",
              StoredArticle::date),
          text("province", "Tỉnh", "province the article is about", StoredArticle::province),
          text("source", "Báo", "publisher", StoredArticle::source),
          text("section", "Chuyên mục", "section of the paper", StoredArticle::section),
          text("author", "Tác giả", "byline", StoredArticle::author),
          text(
              "simhash",
              "Dấu vân",
              "64-bit fingerprint in hex: copies differ in few bits",
              a -> String.format(java.util.Locale.ROOT, "%016x", a.simhash())),
          new Column<>(
              "version",
              Type.INTEGER,
              "Phiên bản",
              "1 for the first state seen",
              StoredArticle::version));

  private ArticleColumns() {}

  private static Column<StoredArticle> text(
      String name,
      String title,
      String description,
      Function<StoredArticle, @Nullable Object> cell) {
    return new Column<>(name, Type.TEXT, title, description, cell);
  }
}
