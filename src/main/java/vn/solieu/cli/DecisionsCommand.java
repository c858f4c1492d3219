package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.export.Column;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Backend;
import vn.solieu.store.Archive;
import vn.solieu.store.Decision;
import vn.solieu.store.Decisions;
import vn.solieu.text.BadInput;

/** {@code solieu decisions}: what people accepted, rejected and corrected. */
@Command(name = "decisions", mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--format", descriptionKey = "decisions.format")
  ColumnPrinter.Format format = ColumnPrinter.Format.TABLE;

  /** A decision beside the figure it is about, null when the archive no longer holds it. */
  private record Row(Decision decision, @Nullable StoredFigure figure) {}

  @Override
  public Integer call() {
    Decisions decisions = new Decisions(Archive.open(settings.archive()));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      new ColumnPrinter<>(
              columns(), Set.of("figure", "decision", "who", "when", "why", "quote"), out)
          .print(format, decisions.all().stream().map(d -> new Row(d, backend.figure(d.figure()))));
    }
    return 0;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        column("figure", "Mã số liệu", r -> r.decision().figure()),
        column("decision", "Quyết định", r -> r.decision().printed()),
        column("who", "Người", r -> r.decision().who()),
        column("when", "Lúc", r -> r.decision().when()),
        column("why", "Lý do", r -> r.decision().why()),
        column("quote", "Trích", DecisionsCommand::quote),
        column("url", "Địa chỉ", r -> r.figure() == null ? null : r.figure().url()));
  }

  private static String quote(Row row) {
    return row.figure() == null ? Messages.get("decisions.gone") : row.figure().figure().quote();
  }

  private static Column<Row> column(
      String name, String title, java.util.function.Function<Row, @Nullable Object> cell) {
    return new Column<>(name, Column.Type.TEXT, title, title, cell);
  }

  @Command(name = "accept", mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "FIGURE", arity = "1..*", descriptionKey = "decisions.figure")
          List<String> figures,
      @Mixin Settings own,
      @Option(names = "--who", descriptionKey = "decisions.who") @Nullable String who,
      @Option(names = "--why", descriptionKey = "decisions.why") @Nullable String why) {
    return decide(Decision.Kind.ACCEPTED, figures, null, own, who, why);
  }

  @Command(name = "reject", mixinStandardHelpOptions = true)
  int reject(
      @Parameters(paramLabel = "FIGURE", arity = "1..*", descriptionKey = "decisions.figure")
          List<String> figures,
      @Mixin Settings own,
      @Option(names = "--who", descriptionKey = "decisions.who") @Nullable String who,
      @Option(names = "--why", descriptionKey = "decisions.why") @Nullable String why) {
    return decide(Decision.Kind.REJECTED, figures, null, own, who, why);
  }

  @Command(name = "correct", mixinStandardHelpOptions = true)
  int correct(
      @Parameters(paramLabel = "FIGURE", descriptionKey = "decisions.figure") String figure,
      @Parameters(paramLabel = "VALUE", descriptionKey = "decisions.value") String value,
      @Mixin Settings own,
      @Option(names = "--who", descriptionKey = "decisions.who") @Nullable String who,
      @Option(names = "--why", descriptionKey = "decisions.why") @Nullable String why) {
    return decide(Decision.Kind.CORRECTED, List.of(figure), number(value), own, who, why);
  }

  private static BigDecimal number(String value) {
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw new BadInput("\"" + value + "\" is no number; write it plain: 6890 or 1350000.5", e);
    }
  }

  /** All figures are looked up before the first decision is written. */
  private int decide(
      Decision.Kind kind,
      List<String> figures,
      @Nullable BigDecimal value,
      Settings own,
      @Nullable String who,
      @Nullable String why) {
    try (Backend backend = ArchiveReader.open(own.archive())) {
      for (String figure : figures) {
        if (backend.figure(figure) == null) {
          throw new BadInput(figure + ": no figure of this id; see the ids of solieu figures");
        }
      }
    }
    String person = who == null ? System.getProperty("user.name", "?") : who;
    Decisions decisions = new Decisions(Archive.open(own.archive()));
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    for (String figure : figures) {
      Decision decision = new Decision(figure, kind, value, person, now, why == null ? "" : why);
      decisions.add(decision);
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(Messages.get("decisions.done", figure, decision.printed(), person));
    }
    return 0;
  }
}
