package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.export.FoundJson;
import vn.solieu.export.TextTable;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Backend;
import vn.solieu.search.FigureHit;
import vn.solieu.search.Filter;

/** {@code solieu figures}: figures of the archive by indicator, place, period, unit and value. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
  private static final int WIDEST = 48;
  private static final int SHOWN = 20;

  @Mixin Settings settings = new Settings();
  @Mixin FilterOptions asked = new FilterOptions();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "figures.limit")
  @Nullable Integer limit;

  @Option(names = "--format", descriptionKey = "search.format")
  SearchCommand.Format format = SearchCommand.Format.TABLE;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Filter filter = asked.filter();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      spec.commandLine()
          .getErr()
          .println(Messages.get("figures.total", Long.toString(backend.countFigures(filter))));
      if (format == SearchCommand.Format.TABLE) {
        table(backend.bestFigures(filter, limit == null ? SHOWN : limit), out);
      } else if (limit != null) {
        backend.bestFigures(filter, limit).forEach(hit -> out.println(FoundJson.line(hit)));
      } else {
        try (Stream<StoredFigure> all = backend.figures(filter)) {
          all.forEach(figure -> out.println(FoundJson.line(figure)));
        }
      }
    }
    out.flush();
    return 0;
  }

  private static void table(List<FigureHit> hits, PrintWriter out) {
    TextTable table =
        new TextTable(
            List.of(
                Messages.get("head.indicator"),
                Messages.get("head.place"),
                Messages.get("head.period"),
                Messages.get("head.quote"),
                Messages.get("head.role"),
                Messages.get("head.base"),
                Messages.get("head.source"),
                Messages.get("head.date"),
                "id"),
            WIDEST);
    for (FigureHit hit : hits) {
      StoredFigure stored = hit.figure();
      Figure figure = stored.figure();
      table.add(
          List.of(
              text(figure.indicator()),
              text(figure.place()),
              text(figure.period()),
              figure.quote(),
              Messages.get("role." + figure.role().name()),
              text(figure.base()),
              text(stored.source()),
              text(stored.date()),
              stored.id()));
    }
    if (!hits.isEmpty()) {
      table.lines().forEach(out::println);
    }
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
