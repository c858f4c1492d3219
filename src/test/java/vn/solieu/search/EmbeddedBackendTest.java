package vn.solieu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.text.BadInput;

class EmbeddedBackendTest {
  @TempDir static Path folder;
  private static EmbeddedBackend backend;

  @BeforeAll
  static void open() {
    backend = new EmbeddedBackend(SmallArchive.make(folder.resolve("index")));
  }

  @AfterAll
  static void close() {
    backend.close();
  }

  private static List<String> ids(String query) {
    return ids(Filter.of(query));
  }

  private static List<String> ids(Filter filter) {
    return backend.search(filter, Paging.first(20)).hits().stream().map(Hit::id).toList();
  }

  private static List<String> figures(Filter filter) {
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      return figures.map(f -> f.article() + " " + f.figure().quote()).toList();
    }
  }

  @Test
  void allWordsAreAsked() {
    assertThat(ids("sản lượng bão")).containsExactly("lua-3");
    assertThat(ids("thép rau")).isEmpty();
  }

  @Test
  void aParagraphMayBeAskedAndAMuchLongerTextIsRefused() {
    String words = "sản lượng lúa vụ mùa của tỉnh đạt hơn một triệu tấn nhờ được giá ".repeat(15);
    assertThat(ids(words)).isEmpty();
    StringBuilder different = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      different.append("từ").append(i).append(' ');
    }
    assertThatThrownBy(() -> ids(different.toString()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("too long");
  }

  @Test
  void figuresAreFoundByTheirSentenceAndTheirTitle() {
    assertThat(figures(Filter.of("sản lượng \"so với\"")))
        .containsExactly("lua-1 1.350.000 tấn", "lua-1 3,2%");
    assertThat(figures(Filter.of("\"vụ mùa\" triệu"))).containsExactly("lua-2 1,1 triệu tấn");
    assertThat(figures(Filter.of("cho phép"))).as("the sentence before").isEmpty();
    assertThat(figures(Filter.of("lúa NOT bão NOT \"được giá\"")))
        .containsExactly("lua-1 1.350.000 tấn", "lua-1 3,2%");
  }

  @Test
  void operatorsAndBracketsHold() {
    assertThat(ids("thép OR (lúa AND rau)")).containsExactlyInAnyOrder("thep", "lua-2");
    assertThat(ids("\"sản lượng lúa\" NOT place:\"Hưng Yên\""))
        .containsExactlyInAnyOrder("lua-2", "lua-3");
    assertThat(ids("lúa -bão")).containsExactlyInAnyOrder("lua-1", "lua-2");
  }

  @Test
  void phrasesAndNeighboursKnowPlaces() {
    assertThat(ids("\"nhà máy thép\"")).containsExactly("thep");
    assertThat(ids("\"thép nhà máy\"")).isEmpty();
    assertThat(ids("thép NEAR/4 sông")).containsExactly("thep");
    assertThat(ids("xây NEAR/1 sông")).isEmpty();
  }

  @Test
  void shortAndLongFormsFindEachOther() {
    assertThat(ids("UBND")).containsExactlyInAnyOrder("thep", "ubnd");
    assertThat(ids("ủy ban nhân dân")).containsExactlyInAnyOrder("thep", "ubnd");
    assertThat(ids("\"UBND tỉnh\"")).containsExactlyInAnyOrder("thep", "ubnd");
    assertThat(ids("\"uỷ ban nhân dân tỉnh\"")).containsExactlyInAnyOrder("thep", "ubnd");
  }

  @Test
  void exactMarksComeFirst() {
    assertThat(ids("ma").getFirst()).isEqualTo("ma-1");
    assertThat(ids("ma")).contains("ma-1", "ma-2", "ma-3");
    assertThat(ids("má")).containsExactly("ma-2", "ma-1");
    assertThat(ids("san luong lua")).containsExactlyInAnyOrder("lua-1", "lua-2", "lua-3");
  }

  @Test
  void numbersAndDatesAreFoundWhateverTheirMarks() {
    assertThat(ids("1350000")).containsExactly("lua-1");
    assertThat(ids("15/10/2024")).containsExactly("ubnd");
    assertThat(ids("15-10-2024")).containsExactly("ubnd");
    assertThat(ids("ngày 15 tháng 10 năm 2024")).containsExactly("ubnd");
    assertThat(ids("\"ngày 15 tháng 10 năm 2024\"")).containsExactly("ubnd");
  }

  @Test
  void fieldsAndRangesNarrow() {
    assertThat(ids("lúa year:2019")).containsExactlyInAnyOrder("lua-1", "lua-2");
    assertThat(ids("date:[2016-09-02 TO 2016-09]")).containsExactlyInAnyOrder("lu-2", "lu-3");
    assertThat(ids("title:lúa source:\"báo đồng bằng\"")).containsExactly("lua-3");
    assertThat(ids("place:(\"Hưng Yên\" OR \"tỉnh Nam Định\") lúa"))
        .containsExactlyInAnyOrder("lua-1", "lua-3");
    assertThat(ids("thé*")).containsExactly("thep");
    assertThat(ids("year:>=2019 lúa")).containsExactlyInAnyOrder("lua-1", "lua-2", "lua-3");
    assertThat(ids("year:>= 2020 lúa")).containsExactly("lua-3");
    assertThat(ids("date:2019-10..2019-11 lúa")).containsExactlyInAnyOrder("lua-1", "lua-2");
    assertThat(ids("lúa, year:2020..")).containsExactly("lua-3");
  }

  @Test
  void valuesConvert() {
    assertThat(ids("value:>1 triệu tấn")).containsExactlyInAnyOrder("lua-1", "lua-2");
    assertThat(ids("value:[700000 tấn TO 900000 tấn]")).containsExactly("lua-3");
    assertThat(ids("value:>\"1 triệu tấn\" thóc")).containsExactly("lua-1");
    assertThat(ids("value:>= \"1 triệu tấn\"")).containsExactlyInAnyOrder("lua-1", "lua-2");
    assertThat(ids("value:[1 TO 1,2] unit:\"triệu tấn\"")).containsExactly("lua-2");
    assertThat(ids("unit:kg value:>1000000000")).containsExactlyInAnyOrder("lua-1", "lua-2");
    Filter million = Filter.builder().unit("kg").min(new BigDecimal("1000000000")).build();
    assertThat(figures(million)).containsExactly("lua-1 1.350.000 tấn", "lua-2 1,1 triệu tấn");
    assertThat(ids(million)).containsExactlyInAnyOrder("lua-1", "lua-2");
  }

  @Test
  void whatIsAskedOfFiguresHoldsForOneOfThem() {
    assertThat(ids("role:change value:>1000")).isEmpty();
    assertThat(ids("role:change value:>3")).containsExactly("lua-1");
  }

  @Test
  void facetsCountWhatAskingGives() {
    SearchResult all = backend.search(Filter.all(), Paging.first(3));
    assertThat(all.total()).isEqualTo(11);
    assertThat(all.distinct()).isEqualTo(10);
    all.facets()
        .get("place")
        .forEach(c ->
            assertThat(backend.count(Filter.builder().places(List.of(c.label())).build()))
                .as(c.label())
                .isEqualTo(c.articles()));
    all.facets()
        .get("year")
        .forEach(
            c -> assertThat(backend.count(Filter.of("year:" + c.label()))).isEqualTo(c.articles()));
    all.facets()
        .get("source")
        .forEach(c ->
            assertThat(backend.count(Filter.builder().sources(List.of(c.label())).build()))
                .isEqualTo(c.articles()));
  }

  @Test
  void copiesFoldUnderTheBest() {
    SearchResult result = backend.search(Filter.of("cứu trợ"), Paging.first(10));
    assertThat(result.total()).isEqualTo(3);
    assertThat(result.distinct()).isEqualTo(2);
    assertThat(result.hits()).hasSize(2);
    assertThat(result.hits().stream().flatMap(h -> h.copies().stream())).hasSize(1);
  }

  @Test
  void cursorsGoThroughEverythingOnce() {
    for (Paging.Order order : Paging.Order.values()) {
      List<String> seen = new ArrayList<>();
      String cursor = null;
      do {
        Paging page = new Paging(2, cursor, order, false, false);
        SearchResult result = backend.search(Filter.of("đ* OR l* OR m* OR t*"), page);
        result.hits().forEach(h -> seen.add(h.id()));
        cursor = result.cursor();
      } while (cursor != null);
      assertThat(seen).doesNotHaveDuplicates().hasSize(11);
    }
  }

  @Test
  void snippetsAreStillInTheArticle() {
    for (Hit hit : backend.search(Filter.of("san luong lua"), Paging.first(10)).hits()) {
      StoredArticle article = backend.article(hit.id());
      assertThat(article).isNotNull();
      assertThat(article.text().startsWith(hit.snippet(), hit.snippetStart())).isTrue();
      assertThat(hit.marks().stream().map(m -> m.of(hit.snippet()))).contains("lúa");
    }
  }

  @Test
  void keysOfAKeyboardThatWasOffAreOffered() {
    SearchResult telex = backend.search(Filter.of("sarn luowngj"), Paging.first(10));
    assertThat(telex.hits()).isEmpty();
    assertThat(telex.offers()).containsExactly("sản lượng");
    assertThat(backend.search(Filter.of("sa3n lu7o7ng5 lu1a"), Paging.first(10)).offers())
        .containsExactly("sản lượng lúa");
    for (String keys : List.of("luwowngj", "luowngj", "lu7o7ng5", "luo7ng5", "luong75")) {
      assertThat(backend.search(Filter.of("title:" + keys), Paging.first(10)).offers())
          .as(keys)
          .containsExactly("title:lượng");
    }
    assertThat(backend.search(Filter.of("sarn AND luwowngj"), Paging.first(10)).offers())
        .containsExactly("sản AND lượng");
    assertThat(backend.search(Filter.of("zzz"), Paging.first(10)).offers()).isEmpty();
  }

  @Test
  void moreLikeThisLeavesCopiesOut() {
    assertThat(backend.like("lu-1", 5).stream().map(Hit::id))
        .contains("lu-3")
        .doesNotContain("lu-2");
  }

  @Test
  void theArchiveAsItWas() {
    Filter then = Filter.builder().query("lúa").asOf(LocalDate.of(2019, 12, 31)).build();
    assertThat(ids(then)).containsExactlyInAnyOrder("lua-1", "lua-2");
  }

  @Test
  void figuresAreFoundByIndicatorAndBestFirst() {
    List<FigureHit> best = backend.bestFigures(Filter.of("sản lượng lúa Hưng Yên"), 5);
    assertThat(best).isNotEmpty();
    assertThat(best.getFirst().figure().figure().quote()).isEqualTo("1.350.000 tấn");
    assertThat(backend.countFigures(Filter.of("sản lượng lúa Hưng Yên")))
        .isEqualTo(figures(Filter.of("sản lượng lúa Hưng Yên")).size());
    StoredFigure figure = best.getFirst().figure();
    assertThat(backend.figure(figure.id())).isEqualTo(figure);
    assertThat(backend.figuresOf("lua-1")).contains(figure);
  }

  @Test
  void errorsSayWhere() {
    assertError("lúa AND", "column 8");
    assertError("(lúa OR thép", "column 1");
    assertError("\"lúa", "column 1");
    assertError("OR lúa", "column 1");
    assertError("nhan:lúa", "no field \"nhan\"");
    assertError("year:abc", "not a date");
    assertError("lúa)", "closes nothing");
    assertError("role:boss", "no role");
    assertError("value:>\"1 triệu tấn", "column 8");
    assertError("value:>1 triệu tấn lúa", "\"lúa\" is no part of an amount");
  }

  private static void assertError(String query, String message) {
    assertThatThrownBy(() -> backend.count(Filter.of(query)))
        .as(query)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void theParsedQueryIsShown() {
    assertThat(backend.search(Filter.of("lúa \"nhà máy\" OR thép -bão"), Paging.first(1)).parsed())
        .isEqualTo("((lúa AND \"nhà máy\") OR (thép AND NOT bão))");
  }
}
