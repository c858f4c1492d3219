package vn.solieu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A package imports only packages above it, and an engine stays in the package that owns it. */
class LayersTest {
  /** Top to bottom: a package may use those before it. */
  private static final List<String> LAYERS =
      List.of(
          "text",
          "lexicon",
          "figure",
          "article",
          "fetch",
          "store",
          "crawl",
          "analysis",
          "index",
          "search",
          "compare",
          "check",
          "export",
          "pipeline",
          "eval",
          "cli");

  /** Library package → the packages of ours that may use it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("opennlp", List.of("text", "lexicon", "figure", "eval")),
          Map.entry("org.jsoup", List.of("article", "crawl")),
          Map.entry("com.fasterxml.jackson", List.of("article", "export", "pipeline", "eval")),
          Map.entry("crawlercommons", List.of("fetch", "crawl")),
          Map.entry("org.netpreserve.jwarc", List.of("store")),
          Map.entry("com.rometools", List.of("crawl")),
          Map.entry("org.sqlite", List.of("crawl")),
          Map.entry("org.apache.lucene", List.of("analysis", "index", "search", "eval")),
          Map.entry("org.duckdb", List.of("export")),
          Map.entry("org.dhatim", List.of("export")),
          Map.entry("picocli", List.of("cli")),
          Map.entry("me.tongfei", List.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/test/"))
          .importPackages("vn.solieu");

  @Test
  void packagesImportOnlyThoseAbove() {
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] below =
          LAYERS.subList(i + 1, LAYERS.size()).stream()
              .map(p -> "vn.solieu." + p + "..")
              .toArray(String[]::new);
      if (below.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("vn.solieu." + LAYERS.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below)
            .check(CLASSES);
      }
    }
  }

  @Test
  void librariesStayWithTheirOwners() {
    LIBRARIES.forEach((library, owners) ->
        noClasses()
            .that()
            .resideInAPackage("vn.solieu..")
            .and()
            .resideOutsideOfPackages(
                owners.stream().map(o -> "vn.solieu." + o + "..").toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .check(CLASSES));
  }

  @Test
  void theTestSawTheProgram() {
    assertThat(CLASSES.size()).isGreaterThan(25);
  }
}
