package vn.solieu.export;

import java.util.List;
import vn.solieu.index.StoredArticle;

/** The columns of a table of articles. */
public final class ArticleColumns {
  /** All columns. */
  public static final List<Column<StoredArticle>> ALL =
      List.of(
          Column.text("id", "Mã bài", "stable id of the article", StoredArticle::id),
          Column.url("url", "Địa chỉ", "address of the article", StoredArticle::url),
          Column.text("title", "Tiêu đề", "title without the paper's name", StoredArticle::title),
          Column.text("lead", "Sapo", "the paragraph under the title", StoredArticle::lead),
          Column.text(
              "text",
              "Bài",
              "title, lead and body as the extractor read them",
              StoredArticle::text),
          Column.text(
              "published",
              "Ngày đăng",
              "publication date at the precision known",
              StoredArticle::date),
          Column.text("province", "Tỉnh", "province the article is about", StoredArticle::province),
          Column.text("source", "Báo", "publisher", StoredArticle::source),
          Column.text("section", "Chuyên mục", "section of the paper", StoredArticle::section),
          Column.text("author", "Tác giả", "byline", StoredArticle::author),
          Column.text(
              "simhash",
              "Dấu vân",
              "64-bit fingerprint in hex: copies differ in few bits",
              a -> String.format(java.util.Locale.ROOT, "%016x", a.simhash())),
          Column.integer(
              "version", "Phiên bản", "1 for the first state seen", StoredArticle::version));

  private ArticleColumns() {}
}
