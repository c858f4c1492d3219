package vn.solieu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

  /** The stages of the extractor in their order: a stage may use those before it. */
  private static final List<String> STAGES =
      List.of(
          "reading",
          "quantity",
          "stance",
          "timing",
          "subject",
          "choice",
          "dating",
          "naming",
          "table",
          "link");

  /**
   * What others may use of the stages: the types of a figure's fields, how units are read, and what
   * names are learned from.
   */
  private static final Pattern FIELD_TYPES =
      Pattern.compile(
          "(Bound|Ratios|ScaleWords|Role|Direction|Period|Base|Flow|Status|PlaceBasis|"
              + "ChoiceModel|Choice)([$].*)?");

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
    inOrder("vn.solieu.", LAYERS);
  }

  @Test
  void aStageSeesOnlyTheStagesBeforeIt() {
    inOrder("vn.solieu.figure.", STAGES);
    noClasses()
        .that()
        .resideInAnyPackage(
            STAGES.stream().map(s -> "vn.solieu.figure." + s).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("vn.solieu.figure")
        .check(CLASSES);
  }

  @Test
  void othersUseTheStagesThroughTheFieldsOfAFigure() {
    noClasses()
        .that()
        .resideOutsideOfPackage("vn.solieu.figure..")
        .should()
        .dependOnClassesThat(
            describe(
                "are inner workings of the extractor",
                c ->
                    c.getPackageName().startsWith("vn.solieu.figure.")
                        && !FIELD_TYPES.matcher(nameInPackage(c)).matches()))
        .check(CLASSES);
  }

  private static String nameInPackage(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  /** A package imports none of those after it in {@code order}. */
  private static void inOrder(String prefix, List<String> order) {
    for (int i = 0; i + 1 < order.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(prefix + order.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              order.subList(i + 1, order.size()).stream()
                  .map(p -> prefix + p + "..")
                  .toArray(String[]::new))
          .check(CLASSES);
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
