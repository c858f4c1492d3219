package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.MovedClock;
import vn.solieu.crawl.Source;
import vn.solieu.export.Json;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredArticle;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.Filter;

/** The bundled newspaper from its server to the index and, by a rebuild, once more. */
class NewspaperCrawlTest {
  private static final Path SITE = Path.of("corpus/site");
  @TempDir Path folder;

  @Test
  void theArchiveHoldsItsArticlesAndARebuildHoldsTheSame() throws IOException {
    MovedClock clock = new MovedClock(Instant.parse("2026-01-05T02:00:00Z"));
    List<String> problems = new ArrayList<>();
    try (SiteServer server = SiteServer.start(SITE)) {
      CrawlJob.Done done =
          new CrawlJob(folder, FetchSettings.shipped(), clock, clock, problems::add)
              .run(List.of(Source.of(server.start())), CrawlOptions.LOOPBACK, p -> {});
      assertThat(done.index().articles()).isEqualTo(truth().size());
      assertThat(server.log()).noneMatch(hit -> hit.path().startsWith("/noi-bo/"));
    }
    IndexState before = IndexState.of(folder);
    Set<String> paths = new TreeSet<>();
    before.articles().values().forEach(a -> paths.add(URI.create(a.url()).getPath()));
    assertThat(paths).isEqualTo(truth());
    assertThat(before.at("thai-binh-san-luong-lua-nam-2017-a1006.html").text())
        .contains("nghìn tấn");
    assertThat(before.at("an-giang-xuat-khau-gao-ca-tra-2017-a1004.html").text())
        .contains("xuất khẩu");
    assertThat(found("san luong thep")).isEqualTo(found("sản lượng thép")).hasSizeGreaterThan(4);
    List<String> differences = new ArrayList<>();
    new ArchiveJobs(folder, clock, problems::add).rebuild(differences::add);
    assertThat(differences).isEmpty();
    assertThat(IndexState.of(folder)).isEqualTo(before);
    assertThat(problems).isEmpty();
  }

  private Set<String> found(String query) {
    try (EmbeddedBackend backend = new EmbeddedBackend(ArchiveIndex.read(folder.resolve("index")));
        Stream<StoredArticle> articles = backend.articles(Filter.of(query))) {
      return articles.map(StoredArticle::id).collect(Collectors.toSet());
    }
  }

  private static Set<String> truth() throws IOException {
    Set<String> paths = new TreeSet<>();
    for (String line : Files.readAllLines(SITE.resolve("articles.jsonl"))) {
      JsonNode article = Json.parse(line);
      paths.add(article.path("url").asText(article.path("path").asText()).replace("{{base}}", ""));
    }
    return paths;
  }
}
