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
import vn.solieu.index.Measure;
import vn.solieu.index.StoredFigure;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.TypedAmount;
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

  /** Who decides, and why. */
  static final class Ground {
    @Option(names = "--who", descriptionKey = "decisions.who")
    @Nullable String who;

    @Option(names = "--why", descriptionKey = "decisions.why")
    String why = "";
  }

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
        Column.text("figure", "Mã số liệu", "Mã số liệu", r -> r.decision().figure()),
        Column.text("decision", "Quyết định", "Quyết định", r -> r.decision().printed()),
        Column.text("who", "Người", "Người", r -> r.decision().who()),
        Column.text("when", "Lúc", "Lúc", r -> r.decision().when()),
        Column.text("why", "Lý do", "Lý do", r -> r.decision().why()),
        Column.text("quote", "Trích", "Trích", DecisionsCommand::quote),
        Column.text(
            "url", "Địa chỉ", "Địa chỉ", r -> r.figure() == null ? null : r.figure().url()));
  }

  private static String quote(Row row) {
    return row.figure() == null ? Messages.get("decisions.gone") : row.figure().figure().quote();
  }

  @Command(name = "accept", mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "FIGURE", arity = "1..*", descriptionKey = "decisions.figure")
          List<String> figures,
      @Mixin Settings own,
      @Mixin Ground ground) {
    return decide(Decision.Kind.ACCEPTED, figures, null, own.under(settings), ground);
  }

  @Command(name = "reject", mixinStandardHelpOptions = true)
  int reject(
      @Parameters(paramLabel = "FIGURE", arity = "1..*", descriptionKey = "decisions.figure")
          List<String> figures,
      @Mixin Settings own,
      @Mixin Ground ground) {
    return decide(Decision.Kind.REJECTED, figures, null, own.under(settings), ground);
  }

  @Command(name = "correct", mixinStandardHelpOptions = true)
  int correct(
      @Parameters(paramLabel = "FIGURE", descriptionKey = "decisions.figure") String figure,
      @Parameters(paramLabel = "VALUE", descriptionKey = "decisions.value") String value,
      @Mixin Settings own,
      @Mixin Ground ground) {
    if (value.matches("\\s*-?[0-9]+,[0-9]+\\s*")) {
      throw new BadInput(
          "\"" + value + "\" names no unit: write 1390000, 1.39 or 1,39 triệu tấn, as is meant");
    }
    BigDecimal right = inUnitOf(figure, TypedAmount.parse(value), own.under(settings));
    return decide(Decision.Kind.CORRECTED, List.of(figure), right, own, ground);
  }

  /** "1,39 triệu tấn" of a figure in kg → 1390000000. */
  private static BigDecimal inUnitOf(String id, TypedAmount amount, Settings own) {
    try (Backend backend = ArchiveReader.open(own.archive())) {
      StoredFigure stored = known(backend, id);
      if (amount.unit().isEmpty()) {
        return amount.value();
      }
      Measure measure = new Measure(ArchiveLexicon.of(own.archive()));
      String unit = stored.figure().unit();
      return measure
          .convert(amount.value(), amount.unit(), unit)
          .orElseThrow(() ->
              new BadInput(
                  id + " is in " + unit + "; " + amount.unit() + " does not convert to it"));
    }
  }

  private static StoredFigure known(Backend backend, String figure) {
    StoredFigure stored = backend.figure(figure);
    if (stored == null) {
      throw new BadInput(figure + ": no figure of this id; see the ids of solieu figures");
    }
    return stored;
  }

  /** All figures are looked up before the first decision is written. */
  private int decide(
      Decision.Kind kind,
      List<String> figures,
      @Nullable BigDecimal value,
      Settings own,
      Ground ground) {
    try (Backend backend = ArchiveReader.open(own.archive())) {
      for (String figure : figures) {
        known(backend, figure);
      }
    }
    String person = ground.who == null ? System.getProperty("user.name", "?") : ground.who;
    Decisions decisions = new Decisions(Archive.open(own.archive()));
    Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    for (String figure : figures) {
      Decision decision = new Decision(figure, kind, value, person, now, ground.why);
      decisions.add(decision);
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(Messages.get("decisions.done", figure, decision.printed(), person));
    }
    return 0;
  }
}
