package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.compare.Comparison;
import vn.solieu.compare.ComparisonRequest;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Panel;
import vn.solieu.compare.Pick;
import vn.solieu.export.Json;
import vn.solieu.figure.stance.Role;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.Coverage;
import vn.solieu.search.CsvFile;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.FigureHit;
import vn.solieu.search.Filter;
import vn.solieu.search.Hit;
import vn.solieu.search.LevelJoiner;
import vn.solieu.search.Paging;
import vn.solieu.search.RandomFilters;
import vn.solieu.search.SearchResult;

/** The same filter, asked in every way there is, gives the same ids and counts. */
class OneFilterTest {
  private static final int LIBRARY = 150;
  private static final int COMMANDS = 6;

  /** A later version of an article: as of an earlier day its first one counts. */
  private static final String CORRECTED =
      """
      {"url":"https://bao-b.example/3","title":"Lúa Thái Bình","text":"Năm 2019, sản lượng lúa của tỉnh Thái Bình đạt 1.120.000 tấn, giảm 2,5% so với năm 2018.","date":"2019-12-02","province":"Thái Bình","source":"Báo B"}
      """;

  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
    Path corrected = folder.resolve("corrected.jsonl");
    Files.writeString(corrected, CORRECTED);
    CliRun run = CliRun.of("import", corrected.toString(), "--archive", archive);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void theLibraryAgreesWithItself() {
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      long found =
          new RandomFilters(7).limit(LIBRARY).filter(filter -> agrees(backend, filter)).count();
      assertThat(found).as("filters that find something").isGreaterThan(LIBRARY / 5);
    }
  }

  private static boolean agrees(Backend backend, Filter filter) {
    Set<String> articles = ids(backend.articles(filter).map(StoredArticle::id));
    Set<String> figures = ids(backend.figures(filter).map(StoredFigure::id));
    String asked = filter.toString();
    assertThat(searched(backend, filter)).as(asked).isEqualTo(articles);
    assertThat(backend.count(filter)).as(asked).isEqualTo(articles.size());
    assertThat(backend.search(filter, Paging.first(1)).total())
        .as(asked)
        .isEqualTo(articles.size());
    assertThat(backend.countFigures(filter)).as(asked).isEqualTo(figures.size());
    assertThat(
            ids(
                backend.bestFigures(filter, 1000).stream()
                    .map(FigureHit::figure)
                    .map(StoredFigure::id)))
        .as(asked)
        .isEqualTo(figures);
    Coverage coverage = backend.coverage(filter);
    assertThat(coverage.lines().stream().mapToLong(Coverage.Line::articles).sum())
        .as(asked)
        .isEqualTo(articles.size());
    assertThat(coverage.lines().stream().mapToLong(Coverage.Line::figures).sum())
        .as(asked)
        .isEqualTo(figures.size());
    assertThat(figures).as(asked).containsAll(inPanel(backend, filter));
    if (filter.indicators().size() == 1) {
      assertThat(figures).as(asked).containsAll(compared(backend, filter));
    }
    return !articles.isEmpty();
  }

  /** Page by page, two hits each, copies one by one. */
  private static Set<String> searched(Backend backend, Filter filter) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      SearchResult page =
          backend.search(filter, new Paging(2, cursor, Paging.Order.RELEVANCE, false, false));
      page.hits().stream().map(Hit::id).forEach(ids::add);
      cursor = page.cursor();
    } while (cursor != null);
    assertThat(ids).doesNotHaveDuplicates();
    return new TreeSet<>(ids);
  }

  private static Set<String> inPanel(Backend backend, Filter filter) {
    Set<String> ids = new TreeSet<>();
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      for (Observation o : new Panel(Lexicon.shipped(), Pick.LATEST).rows(figures)) {
        ids.add(o.figure().id());
        o.rejected().forEach(r -> ids.add(r.figure().id()));
      }
    }
    return ids;
  }

  private static Set<String> compared(Backend backend, Filter filter) {
    ComparisonRequest request =
        new ComparisonRequest(filter, ComparisonRequest.By.PERIOD, Pick.LATEST);
    return Comparison.of(backend, request).observations().stream()
        .filter(o -> o.figure() != null)
        .map(o -> o.figure().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aComparisonTakesTheFilterOfAllOthers() {
    Filter steel = Filter.builder().indicators(List.of("thép")).build();
    List<Filter> filters =
        List.of(
            steel,
            steel.edit().sources(List.of("Báo A")).build(),
            steel.edit().asOf(LocalDate.of(2019, 12, 31)).build(),
            steel.edit().unit("kg").min(new BigDecimal("1400000000")).build(),
            steel.edit().roles(List.of(Role.CHANGE)).build(),
            steel.edit().query("vượt").build());
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      for (Filter filter : filters) {
        Set<String> figures = ids(backend.figures(filter).map(StoredFigure::id));
        Set<String> compared = compared(backend, filter);
        assertThat(figures).as(filter.toString()).containsAll(compared);
        assertThat(compared).as(filter.toString()).isNotEmpty();
        assertThat(inPanel(backend, filter)).containsAll(compared);
        assertThat(run(filter, "compare", "--format", "jsonl"))
            .as(filter.toString())
            .isEqualTo(compared);
      }
    }
    CliRun none = CliRun.of("compare", "--place", "Hưng Yên", "--archive", archive);
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("--indicator");
  }

  private static Set<String> ids(Stream<String> ids) {
    try (ids) {
      return ids.collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theCommandsAgreeWithTheLibrary() throws IOException {
    List<Filter> filters = new RandomFilters(11).limit(COMMANDS).toList();
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      for (Filter filter : filters) {
        Set<String> articles = ids(backend.articles(filter).map(StoredArticle::id));
        Set<String> figures = ids(backend.figures(filter).map(StoredFigure::id));
        String asked = filter.toString();
        assertThat(run(filter, "search", "--format", "jsonl", "--copies"))
            .as(asked)
            .isEqualTo(articles);
        assertThat(run(filter, "figures", "--format", "jsonl")).as(asked).isEqualTo(figures);
        assertThat(run(filter, "export", "--format", "jsonl")).as(asked).isEqualTo(figures);
        assertThat(run(filter, "export", "--what", "articles", "--format", "jsonl"))
            .as(asked)
            .isEqualTo(articles);
        assertThat(column(filter, "id", "export", "--format", "csv")).as(asked).isEqualTo(figures);
        assertThat(column(filter, "figure", "export", "--format", "sdmx-csv"))
            .as(asked)
            .isEqualTo(figures);
        Set<String> chosen = chosen(backend, filter);
        assertThat(run(filter, "figures", "--panel", "--format", "jsonl"))
            .as(asked)
            .isEqualTo(chosen);
        assertThat(run(filter, "export", "--what", "panel", "--format", "jsonl"))
            .as(asked)
            .isEqualTo(chosen);
        Set<String> levels = levels(backend, filter);
        assertThat(column(filter, "figure", "figures", "--joined", "--format", "csv"))
            .as(asked)
            .isEqualTo(levels);
        assertThat(column(filter, "figure", "export", "--what", "joined", "--format", "csv"))
            .as(asked)
            .isEqualTo(levels);
        assertThat(covered(filter)).as(asked).containsExactly(articles.size(), figures.size());
      }
    }
  }

  private static Set<String> chosen(Backend backend, Filter filter) {
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      return ids(
          new Panel(Lexicon.shipped(), Pick.LATEST)
              .rows(figures).stream().map(o -> o.figure().id()));
    }
  }

  private static Set<String> levels(Backend backend, Filter filter) {
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      return ids(
          new LevelJoiner(backend, DecidedFigures.none()).rows(figures).map(r -> r.level().id()));
    }
  }

  /** Articles and figures that coverage counts. */
  private static List<Integer> covered(Filter filter) {
    int[] counts = new int[2];
    output(filter, "coverage", "--format", "jsonl")
        .lines()
        .map(Json::parse)
        .forEach(month -> {
          counts[0] += month.get("articles").asInt();
          counts[1] += month.get("figures").asInt();
        });
    return List.of(counts[0], counts[1]);
  }

  /** The cells of a column of CSV. */
  private static Set<String> column(Filter filter, String name, String... command)
      throws IOException {
    Path file = Files.writeString(folder.resolve("column.csv"), output(filter, command));
    return CsvFile.read(file).rows().stream()
        .map(row -> row.cells().get(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void sqlSeesWhatTheFilterOfEverythingGives() {
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      assertThat(sql("figures"))
          .isEqualTo(ids(backend.figures(Filter.all()).map(StoredFigure::id)));
      assertThat(sql("articles"))
          .isEqualTo(ids(backend.articles(Filter.all()).map(StoredArticle::id)));
    }
  }

  private static Set<String> sql(String table) {
    String query = "SELECT id FROM " + table;
    return ids(
        CliRun.of("sql", query, "--format", "jsonl", "--archive", archive)
            .out()
            .lines()
            .map(line -> Json.parse(line).get("id").asText()));
  }

  private static Set<String> run(Filter filter, String... command) {
    return ids(output(filter, command).lines().map(Json::parse).flatMap(OneFilterTest::id));
  }

  private static String output(Filter filter, String... command) {
    List<String> all = new ArrayList<>(Arrays.asList(command));
    all.addAll(List.of("--archive", archive));
    add(all, "--since", filter.since());
    add(all, "--as-of", filter.asOf());
    add(all, "--period", filter.period());
    add(all, "--unit", filter.unit());
    add(all, "--min", filter.min());
    filter.places().forEach(p -> add(all, "--place", p));
    filter.sources().forEach(s -> add(all, "--source", s));
    filter.indicators().forEach(i -> add(all, "--indicator", i));
    filter.roles().forEach(r -> add(all, "--role", r));
    add(all, "--min-confidence", filter.confidence() > 0 ? filter.confidence() : null);
    if (!filter.query().isEmpty()) {
      all.add(filter.query());
    }
    CliRun run = CliRun.of(all.toArray(String[]::new));
    assertThat(run.code()).as(all + " " + run.err()).isZero();
    return run.out();
  }

  /** Of a figure or an article, or of the figure that an observation shows. */
  private static Stream<String> id(JsonNode line) {
    JsonNode id = line.has("id") ? line.get("id") : line.get("figure");
    return id.isNull() ? Stream.empty() : Stream.of(id.asText());
  }

  private static void add(List<String> all, String name, Object value) {
    if (value != null) {
      all.add(name + "=" + value);
    }
  }

  @Test
  void aBatchTakesTheFilterOfAllOthers() throws IOException {
    List<Filter> filters = new RandomFilters(13).limit(LIBRARY).toList();
    StringBuilder lines = new StringBuilder(BATCH_HEAD);
    for (int i = 0; i < filters.size(); i++) {
      lines.append(line(i, filters.get(i)));
    }
    Path file = Files.writeString(folder.resolve("filters.csv"), lines);
    String[] command = {
      "search", "--batch", file.toString(), "--copies", "--format", "jsonl", "--archive", archive
    };
    CliRun run = CliRun.of(command);
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Set<String>> found = new HashMap<>();
    run.out()
        .lines()
        .map(Json::parse)
        .forEach(hit ->
            found
                .computeIfAbsent(hit.get("query").asText(), q -> new TreeSet<>())
                .add(hit.get("id").asText()));
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      for (int i = 0; i < filters.size(); i++) {
        Filter filter = filters.get(i);
        assertThat(found.getOrDefault("f" + i, Set.of()))
            .as(filter.toString())
            .isEqualTo(ids(backend.articles(filter).map(StoredArticle::id)));
      }
    }
  }

  private static final String BATCH_HEAD =
      "id;query;place;since;source;indicator;role;period;unit;min;confidence;as-of\n";

  private static String line(int number, Filter filter) {
    return Stream.of(
                "f" + number,
                filter.query(),
                String.join("|", filter.places()),
                cell(filter.since()),
                String.join("|", filter.sources()),
                String.join("|", filter.indicators()),
                filter.roles().stream().map(Role::name).collect(Collectors.joining("|")),
                cell(filter.period()),
                cell(filter.unit()),
                cell(filter.min()),
                filter.confidence() > 0 ? cell(filter.confidence()) : "",
                cell(filter.asOf()))
            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(";"))
        + "\n";
  }

  private static String cell(Object value) {
    return Objects.toString(value, "");
  }

  @Test
  void aBatchFindsWhatEachQueryFinds() throws IOException {
    Path file = folder.resolve("batch.csv");
    Files.writeString(file, "id,query,place\na,lúa,Thái Bình\nb,thép,\nc,\"thép OR lúa\",\n");
    CliRun run =
        CliRun.of("search", "--batch", file.toString(), "--format", "jsonl", "--archive", archive);
    Set<String> found =
        run.out()
            .lines()
            .map(Json::parse)
            .map(hit -> hit.get("query").asText() + " " + hit.get("id").asText())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted = new TreeSet<>();
    try (Backend backend = ArchiveReader.open(Path.of(archive))) {
      Filter inPlace = Filter.of("lúa").edit().places(List.of("Thái Bình")).build();
      ids(backend.articles(inPlace).map(StoredArticle::id)).forEach(id -> wanted.add("a " + id));
      ids(backend.articles(Filter.of("thép")).map(StoredArticle::id))
          .forEach(id -> wanted.add("b " + id));
      ids(backend.articles(Filter.of("thép OR lúa")).map(StoredArticle::id))
          .forEach(id -> wanted.add("c " + id));
    }
    assertThat(found).isEqualTo(wanted).hasSizeGreaterThan(4);
  }
}
