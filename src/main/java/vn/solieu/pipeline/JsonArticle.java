package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.PageContext;
import vn.solieu.article.Part;
import vn.solieu.article.Published;
import vn.solieu.article.SiteHints;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * A line of JSON Lines as an article: {@code {"id","url","title","lead","text" or "body" or
 * "html","date","province","source"}}, also "section" and "author".
 *
 * @param id as given, or null
 * @param source as given, or null
 */
record JsonArticle(@Nullable String id, Article article, @Nullable String source) {
  private static final String SHAPE =
      "an article is {\"id\",\"url\",\"title\",\"lead\",\"text\" or \"body\" or \"html\",\"date\",\"province\",\"source\"}";

  /**
   * Reads an object.
   *
   * @param finder for lines that hold markup
   * @param made the address of an article that has neither id nor url
   * @throws BadInput when it has no text or a field of the wrong kind
   */
  static JsonArticle of(JsonNode node, ArticleFinder finder, String made) {
    if (!node.isObject()) {
      throw new BadInput("is no JSON object; " + SHAPE);
    }
    @Nullable String id = string(node, "id");
    @Nullable String url = string(node, "url");
    String address = url != null ? url : id != null ? "urn:solieu:" + id : made;
    @Nullable String html = string(node, "html");
    Article found = html == null ? plain(node, address) : page(html, address, finder);
    return new JsonArticle(id, merged(node, found), string(node, "source"));
  }

  private static Article page(String html, String address, ArticleFinder finder) {
    PageContext context =
        new PageContext(address, "text/html; charset=utf-8", null, SiteHints.NONE);
    return finder
        .find(html.getBytes(StandardCharsets.UTF_8), context)
        .best()
        .orElseThrow(() -> new BadInput("no article found in its \"html\""));
  }

  private static Article plain(JsonNode node, String address) {
    @Nullable String text = string(node, "text");
    @Nullable String body = text == null ? string(node, "body") : text;
    if (body == null || body.isBlank()) {
      throw new BadInput("has no text; " + SHAPE);
    }
    List<Part> parts = new ArrayList<>();
    Arrays.stream(body.split("\n", -1))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .forEach(p -> parts.add(new Part.Paragraph(p)));
    return new Article(
        address, null, "", "", parts, List.of(), null, null, null, null, List.of(), null, null,
        "UTF-8", null, Map.of());
  }

  /** What the line says itself goes before what a page in it says. */
  private static Article merged(JsonNode node, Article found) {
    @Nullable String date = string(node, "date");
    @Nullable String author = string(node, "author");
    @Nullable String province = string(node, "province");
    return new Article(
        found.url(),
        found.canonicalUrl(),
        or(string(node, "title"), found.title()),
        or(string(node, "lead"), found.lead()),
        found.body(),
        author == null ? found.authors() : List.of(author),
        date == null ? found.published() : Published.of(PartialDate.parse(date)),
        orNull(string(node, "section"), found.section()),
        orNull(province, found.province()),
        province == null ? found.place() : province,
        found.captions(),
        found.siteName(),
        found.language(),
        found.charset(),
        null,
        found.rules());
  }

  private static String or(@Nullable String given, String found) {
    return given == null ? found : given.strip();
  }

  private static @Nullable String orNull(@Nullable String given, @Nullable String found) {
    return given == null ? found : given;
  }

  private static @Nullable String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || value.isNull() || value.asText().isBlank()) {
      return null;
    }
    if (value.isTextual() || value.isNumber()) {
      return value.asText();
    }
    if (key.equals("author") && value.isArray()) {
      return value.get(0).asText();
    }
    throw new BadInput("\"" + key + "\" is no string");
  }
}
