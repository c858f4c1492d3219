package vn.solieu.index;

import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What an article is besides its title, lead and text, as bytes and back. */
final class ArticleCodec {
  private ArticleCodec() {}

  static BytesRef bytes(StoredArticle article) {
    RecordOutput out = new RecordOutput();
    out.text(article.id());
    out.optional(article.url());
    out.optional(article.date());
    out.optional(article.province());
    out.optional(article.source());
    out.optional(article.section());
    out.optional(article.author());
    out.bits(article.simhash());
    out.number(article.version());
    out.optional(article.seen());
    return out.bytes();
  }

  static StoredArticle article(BytesRef bytes, String title, String lead, String text) {
    RecordInput in = new RecordInput(bytes);
    return new StoredArticle(
        in.text(),
        in.optional(),
        title,
        lead,
        text,
        FigureCodec.date(in.optional()),
        in.optional(),
        in.optional(),
        in.optional(),
        in.optional(),
        in.bits(),
        in.number(),
        day(in.optional()));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
