package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.lexicon.Lexicon;

/** Every article of the bundled newspaper comes out as its truth says, field by field. */
class ArticleFinderCorpusTest {
  private static final Path SITE = Path.of("corpus", "site");
  private static final String BASE = "http://127.0.0.1:8080";
  private static final Instant FETCHED = Instant.parse("2026-01-15T00:00:00Z");
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final Map<String, String> TYPES = types();

  @TestFactory
  Stream<DynamicTest> articlesComeOutExact() throws IOException {
    List<JsonNode> truths = new ArrayList<>();
    for (String line : Files.readAllLines(SITE.resolve("articles.jsonl"))) {
      truths.add(new ObjectMapper().readTree(line));
    }
    return truths.stream()
        .map(truth -> DynamicTest.dynamicTest(truth.get("path").asText(), () -> check(truth)));
  }

  private static void check(JsonNode truth) throws IOException {
    String path = truth.get("path").asText();
    Finding finding = find(path);
    assertThat(finding).isInstanceOf(Finding.Found.class);
    Article article = whole(finding.best().orElseThrow());
    Map<String, String> expected = new HashMap<>();
    Map<String, String> actual = new HashMap<>();
    for (String field :
        List.of("title", "lead", "author", "date", "section", "province", "place", "body")) {
      expected.put(field, truth.get(field).isNull() ? null : truth.get(field).asText());
    }
    expected.put("captions", captions(truth));
    actual.put("title", article.title());
    actual.put("lead", article.lead());
    actual.put("author", article.author());
    actual.put("date", String.valueOf(article.published()));
    actual.put("section", article.section());
    actual.put("province", article.province());
    actual.put("place", article.place());
    actual.put("body", article.bodyText());
    actual.put("captions", String.join("\n", article.captions()));
    // only what differs, so that a failure is readable
    List.copyOf(expected.keySet()).stream()
        .filter(field -> Objects.equals(expected.get(field), actual.get(field)))
        .forEach(field -> {
          expected.remove(field);
          actual.remove(field);
        });
    assertThat(actual).as("%s by %s", path, article.rules()).isEqualTo(expected);
  }

  /** The caller's part of a multi-page article. */
  private static Article whole(Article first) throws IOException {
    List<Article> more = new ArrayList<>();
    String next = first.nextPage();
    while (next != null && more.size() < 5) {
      Article page = find(next.substring(BASE.length())).best().orElseThrow();
      more.add(page);
      next = page.nextPage();
    }
    return MultiPage.join(first, more);
  }

  private static String captions(JsonNode truth) {
    List<String> captions = new ArrayList<>();
    truth.get("captions").forEach(caption -> captions.add(caption.asText()));
    return String.join("\n", captions);
  }

  @Test
  void listingsAndServicePagesAreNoArticles() throws IOException {
    for (String path :
        List.of(
            "/index.html",
            "/cong-nghiep/index.html",
            "/y-te/index.html",
            "/gioi-thieu.html",
            "/lien-he.html",
            "/404.html",
            "/nong-nghiep/trang-2.html")) {
      assertThat(find(path)).as(path).isNotInstanceOf(Finding.Found.class);
    }
  }

  private static Finding find(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(SITE.resolve(path.substring(1)));
    byte[] base = "{{base}}".getBytes(StandardCharsets.ISO_8859_1);
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] page =
        latin
            .replace(new String(base, StandardCharsets.ISO_8859_1), BASE)
            .getBytes(StandardCharsets.ISO_8859_1);
    String type = TYPES.getOrDefault(path, "text/html; charset=utf-8");
    return FINDER.find(page, new PageContext(BASE + path, type, FETCHED, SiteHints.NONE));
  }

  /** Content types that are not the default, from the server's table. */
  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    try {
      for (String line : Files.readAllLines(SITE.resolve("server.tsv"))) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length > 2) {
          types.put(cells[0], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }
}
