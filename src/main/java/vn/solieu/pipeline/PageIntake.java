package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.article.PageContext;
import vn.solieu.article.Part;
import vn.solieu.article.Published;
import vn.solieu.article.SiteHints;
import vn.solieu.crawl.SourceFacts;
import vn.solieu.export.Json;
import vn.solieu.store.StoredPage;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * What a kept page is as an article: the one way from the archive's records to articles, for a
 * rebuild as for an import.
 *
 * @param id the id an import gave it, or null
 * @param article the article
 * @param source who publishes it, or null
 * @param seen when it stood at its address so
 */
record PageIntake(@Nullable String id, Article article, @Nullable String source, Instant seen) {
  /** Facts beside a record. */
  static final String SOURCE = "source";

  static final String PLACE = "place";
  static final String DATE = "date";

  /** The article of a record, or null when it holds none. */
  static @Nullable PageIntake of(StoredPage page, ArticleFinder finder) {
    String type = page.contentType().orElse("");
    boolean imported = page.kind() == StoredPage.Kind.RESOURCE;
    if (page.kind() == StoredPage.Kind.REVISIT || page.status() != 200) {
      return null;
    }
    if (imported && type.startsWith("application/json")) {
      JsonNode node = Json.parse(new String(page.payload(), StandardCharsets.UTF_8));
      JsonArticle line = JsonArticle.of(node, finder, page.url());
      return new PageIntake(line.id(), line.article(), line.source(), page.fetched());
    }
    if (imported && type.startsWith("text/plain")) {
      String text = new String(page.payload(), StandardCharsets.UTF_8);
      return plain(page.url(), text, page.facts(), page.fetched());
    }
    return type.isEmpty() || type.contains("html") ? html(page, finder) : null;
  }

  private static @Nullable PageIntake html(StoredPage page, ArticleFinder finder) {
    Map<String, String> facts = page.facts();
    SiteHints hints = SourceFacts.hints(facts);
    PageContext context =
        new PageContext(page.url(), page.contentType().orElse(null), page.fetched(), hints);
    return switch (finder.find(page.payload(), context)) {
      case Finding.Found found -> {
        Article article = dated(found.article(), facts);
        @Nullable PartialDate day = article.published() == null ? null : article.published().date();
        yield new PageIntake(null, article, SourceFacts.publisher(facts, day), page.fetched());
      }
      case Finding.Listing listing -> null;
      case Finding.NotArticle none -> null;
    };
  }

  private static Article dated(Article a, Map<String, String> facts) {
    if (a.published() != null || !facts.containsKey(DATE)) {
      return a;
    }
    return new Article(
        a.url(),
        a.canonicalUrl(),
        a.title(),
        a.lead(),
        a.body(),
        a.authors(),
        published(facts),
        a.section(),
        a.province(),
        a.place(),
        a.captions(),
        a.siteName(),
        a.language(),
        a.charset(),
        a.nextPage(),
        a.rules());
  }

  private static @Nullable Published published(Map<String, String> facts) {
    String date = facts.get(DATE);
    return date == null ? null : Published.of(PartialDate.parse(date));
  }

  /** A plain text: each line a paragraph, no title. */
  static PageIntake plain(String url, String text, Map<String, String> facts, Instant seen) {
    var parts =
        text.lines()
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .map(p -> (Part) new Part.Paragraph(p))
            .toList();
    if (parts.isEmpty()) {
      throw new BadInput(url + ": holds only white space");
    }
    @Nullable String place = facts.get(PLACE);
    Article article =
        new Article(
            url,
            null,
            "",
            "",
            parts,
            java.util.List.of(),
            published(facts),
            null,
            place,
            place,
            java.util.List.of(),
            null,
            "vi",
            "UTF-8",
            null,
            Map.of());
    return new PageIntake(null, article, facts.get(SOURCE), seen);
  }
}
