package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.export.Column;
import vn.solieu.search.Backend;
import vn.solieu.search.Coverage;

/**
 * {@code solieu coverage}: articles and figures by publisher, province and month. A table has a
 * line a publisher and province with its gaps; csv and jsonl a line a month, gaps marked.
 */
@Command(name = "coverage", mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {
  private static final Set<String> SHOWN =
      Set.of("source", "place", "first", "last", "articles", "figures", "gaps");

  @Mixin Settings settings = new Settings();
  @Mixin FilterOptions asked = new FilterOptions();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--format", descriptionKey = "figures.format")
  ColumnPrinter.Format format = ColumnPrinter.Format.TABLE;

  /** A month of a publisher and province. */
  private record Month(Coverage.Line line, Coverage.Cell cell) {}

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      Coverage coverage = backend.coverage(asked.filter());
      if (format == ColumnPrinter.Format.TABLE) {
        new ColumnPrinter<>(lines(), SHOWN, out).print(format, coverage.lines().stream());
      } else {
        new ColumnPrinter<>(months(), Set.of(), out)
            .print(
                format,
                coverage.lines().stream()
                    .flatMap(l -> l.cells().stream().map(c -> new Month(l, c))));
      }
      if (coverage.undated() > 0) {
        spec.commandLine().getErr().println(Messages.get("coverage.undated", coverage.undated()));
      }
    }
    return 0;
  }

  private static List<Column<Coverage.Line>> lines() {
    return List.of(
        column("source", "Báo", Coverage.Line::source),
        column("place", "Địa bàn", Coverage.Line::place),
        column("first", "Tháng đầu", l -> l.cells().getFirst().month()),
        column("last", "Tháng cuối", l -> l.cells().getLast().month()),
        column("articles", "Bài", Coverage.Line::articles),
        column("figures", "Số liệu", Coverage.Line::figures),
        column("gaps", "Tháng trống", l -> String.join(", ", l.gaps())));
  }

  private static List<Column<Month>> months() {
    return List.of(
        column("source", "Báo", m -> m.line().source()),
        column("place", "Địa bàn", m -> m.line().place()),
        column("month", "Tháng", m -> m.cell().month()),
        column("articles", "Bài", m -> m.cell().articles()),
        column("figures", "Số liệu", m -> m.cell().figures()),
        column("gap", "Trống", m -> m.cell().gap()));
  }

  private static <T> Column<T> column(
      String name, String title, Function<T, @Nullable Object> cell) {
    return new Column<>(name, Column.Type.TEXT, title, title, cell);
  }
}
