package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.check.Evidence;
import vn.solieu.check.Verdict;
import vn.solieu.export.TextTable;
import vn.solieu.export.VerdictText;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;
import vn.solieu.search.Hit;
import vn.solieu.search.Paging;
import vn.solieu.search.SearchResult;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** The stations of the demo, each printed in plain words. */
final class DemoTour {
  private static final String PLACE = "Hưng Yên";
  private static final String TYPED = "san luong thep";
  private static final String WRITTEN = "sản lượng thép";
  private static final String SERIES = "dệt may";
  private static final int WIDEST = 34;

  private final Backend backend;
  private final PrintWriter out;

  DemoTour(Backend backend, PrintWriter out) {
    this.backend = backend;
    this.out = out;
  }

  /** Levels of one province with the change and the plan that qualify them. */
  void figures() {
    out.println(Messages.get("demo.figures", PLACE));
    TextTable table =
        new TextTable(
            heads("indicator", "place", "period", "value", "unit", "change", "plan", "source"),
            WIDEST);
    levels(
            Filter.builder()
                .places(List.of(PLACE))
                .period(Period.parse("2018/2021"))
                .roles(List.of(Role.LEVEL))
                .build())
        .stream()
        .filter(level -> level.figure().indicator() != null && attached(level, Role.CHANGE) != null)
        .filter(level -> level.figure().entity() == null)
        .sorted(Comparator.comparing(f -> Objects.toString(f.figure().period(), "")))
        .limit(14)
        .forEach(level -> table.add(observation(level)));
    print(table);
  }

  private List<String> observation(StoredFigure level) {
    Figure f = level.figure();
    StoredFigure plan = attached(level, Role.COMPLETION);
    return DemoCommand.row(
        f.indicator(),
        f.place(),
        f.period(),
        number(f.value()),
        f.unit(),
        change(attached(level, Role.CHANGE)),
        completion(plan),
        path(level));
  }

  private @Nullable StoredFigure attached(StoredFigure level, Role role) {
    return backend.figuresOf(level.article()).stream()
        .filter(f -> level.id().equals(f.ofId()) && f.figure().role() == role)
        .findFirst()
        .orElse(null);
  }

  private static String change(@Nullable StoredFigure change) {
    if (change == null) {
      return "";
    }
    return (change.figure().direction() == Direction.DOWN ? "↓ " : "↑ ") + change.figure().quote();
  }

  /** "76%", and "+1,67%" for "vượt 1,67% kế hoạch". */
  private static String completion(@Nullable StoredFigure plan) {
    if (plan == null) {
      return "";
    }
    Direction direction = plan.figure().direction();
    return (direction == null ? "" : direction == Direction.UP ? "+" : "-") + plan.figure().quote();
  }

  /** One search typed without marks and one with: the same articles. */
  void search() {
    SearchResult typed = backend.search(Filter.of(TYPED), Paging.first(3));
    SearchResult written = backend.search(Filter.of(WRITTEN), Paging.first(3));
    out.println(
        Messages.get(
            "demo.search",
            TYPED,
            Long.toString(typed.total()),
            WRITTEN,
            Long.toString(written.total())));
    for (Hit hit : written.hits()) {
      out.println("  " + hit.date() + "  " + hit.title());
      out.println("      " + hit.snippet().replace('\n', ' ').strip());
    }
    out.println();
  }

  /** One indicator over the years. */
  void comparison() {
    out.println(Messages.get("demo.compare", SERIES, PLACE));
    TextTable table =
        new TextTable(heads("period", "value", "unit", "change", "computed", "source"), WIDEST);
    @Nullable StoredFigure before = null;
    for (StoredFigure level : series()) {
      table.add(
          DemoCommand.row(
              level.figure().period(),
              number(level.figure().value()),
              level.figure().unit(),
              change(attached(level, Role.CHANGE)),
              growth(before, level),
              path(level)));
      before = level;
    }
    print(table);
  }

  private List<StoredFigure> series() {
    Filter filter =
        Filter.builder()
            .query("\"" + SERIES + "\"")
            .places(List.of(PLACE))
            .roles(List.of(Role.LEVEL))
            .period(Period.parse("2017/2023"))
            .build();
    Predicate<StoredFigure> nineMonths =
        f -> Objects.toString(f.figure().period(), "").endsWith("-09");
    Predicate<StoredFigure> products =
        f -> f.figure().unit().equals("sản phẩm") && f.figure().entity() == null;
    List<StoredFigure> series = new ArrayList<>();
    levels(filter).stream()
        .filter(nineMonths.and(products))
        .sorted(
            Comparator.comparing((StoredFigure f) -> Objects.toString(f.figure().period(), ""))
                .thenComparing(StoredFigure::id))
        .filter(f ->
            series.stream()
                .noneMatch(g -> Objects.equals(g.figure().period(), f.figure().period())))
        .forEach(series::add);
    return series;
  }

  private static String growth(@Nullable StoredFigure before, StoredFigure level) {
    if (before == null || before.figure().value().signum() == 0) {
      return "";
    }
    double growth =
        level.figure().value().doubleValue() / before.figure().value().doubleValue() - 1;
    return String.format(java.util.Locale.ROOT, "%+.2f%%", growth * 100);
  }

  /** Two paragraphs: right, wrong and unknown statistics, and five that need a second look. */
  void check() {
    out.println(Messages.get("demo.check"));
    verdicts(Messages.get("demo.paragraph"), PLACE);
    out.println(Messages.get("demo.five"));
    verdicts(Messages.get("demo.draft"), null);
  }

  private void verdicts(String text, @Nullable String place) {
    out.println("  » " + text);
    Lexicon lexicon = Lexicon.shipped();
    Checker checker = new Checker(lexicon, new FigureExtractor(lexicon), backend);
    Document draft = Document.of("-", text, PartialDate.parse("2026-01"), place);
    VerdictText words = new VerdictText(Locale.getDefault());
    for (Verdict verdict : checker.check(draft, CheckOptions.plain())) {
      out.println("  • " + verdict.claim().quote() + ": " + words.name(verdict.ruling()));
      String summary = words.summary(verdict);
      if (!summary.isEmpty()) {
        out.println("      " + summary);
      }
      words.shown(verdict).stream().limit(1).forEach(this::evidence);
    }
    out.println();
  }

  private void evidence(Evidence evidence) {
    StoredFigure f = evidence.figure();
    out.println(
        "      “" + f.sentence().strip() + "” — " + f.source() + ", " + f.date() + ", " + path(f));
  }

  private List<StoredFigure> levels(Filter filter) {
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      return figures.toList();
    }
  }

  private static List<String> heads(String... keys) {
    return Stream.of(keys).map(key -> Messages.get("head." + key)).toList();
  }

  private void print(TextTable table) {
    table.lines().forEach(line -> out.println("  " + line));
    out.println();
    out.flush();
  }

  private static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String path(StoredFigure f) {
    return f.url() == null
        ? ""
        : f.url().replaceFirst("^https?://[^/]+", "").replaceFirst("^.*/", "…/");
  }
}
