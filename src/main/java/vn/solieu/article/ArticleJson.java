package vn.solieu.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Writes a finding as the JSON of {@code solieu article}: every key always there. */
public final class ArticleJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ArticleJson() {}

  /** {@code {"articleBody","title","author","date",…}}; keys of what was not found hold null. */
  public static String write(Finding finding) {
    return node(finding).toString();
  }

  /** A string as JSON. */
  public static String quote(String text) {
    return MAPPER.getNodeFactory().textNode(text).toString();
  }

  /** Title, lead and body as plain text, "" when there is nothing. */
  public static String text(Finding finding) {
    return finding.best().map(article -> article.document("").text()).orElse("");
  }

  private static JsonNode node(Finding finding) {
    ObjectNode json = MAPPER.createObjectNode();
    @Nullable Article article = finding.best().orElse(null);
    json.put("articleBody", article == null ? null : body(article));
    json.put("title", article == null || article.title().isEmpty() ? null : article.title());
    json.put("author", article == null ? null : article.author());
    @Nullable Published published = article == null ? null : article.published();
    json.put("date", published == null ? null : published.toString());
    json.put("kind", kind(finding));
    json.put("reason", reason(finding));
    if (article != null) {
      more(json, article);
    }
    return json;
  }

  /** Lead and body: schema.org's articleBody. */
  private static String body(Article article) {
    String lead = article.lead();
    return lead.isEmpty() ? article.bodyText() : lead + "\n" + article.bodyText();
  }

  private static void more(ObjectNode json, Article article) {
    json.put("url", article.url());
    json.put("canonicalUrl", article.canonicalUrl());
    json.put("lead", article.lead());
    json.put("section", article.section());
    json.put("province", article.province());
    json.put("place", article.place());
    ArrayNode captions = json.putArray("captions");
    article.captions().forEach(captions::add);
    json.put("siteName", article.siteName());
    json.put("language", article.language());
    json.put("charset", article.charset());
    json.put("nextPage", article.nextPage());
    ObjectNode rules = json.putObject("rules");
    article.rules().forEach(rules::put);
  }

  private static String kind(Finding finding) {
    return switch (finding) {
      case Finding.Found found -> "article";
      case Finding.Listing listing -> "listing";
      case Finding.NotArticle none -> "none";
    };
  }

  private static @Nullable String reason(Finding finding) {
    return switch (finding) {
      case Finding.Found found -> null;
      case Finding.Listing listing -> listing.reason();
      case Finding.NotArticle none -> none.reason();
    };
  }
}
