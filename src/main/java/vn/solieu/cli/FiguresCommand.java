package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.compare.Observation;
import vn.solieu.compare.Panel;
import vn.solieu.compare.Pick;
import vn.solieu.export.FigureColumns;
import vn.solieu.export.FoundJson;
import vn.solieu.export.JoinedColumns;
import vn.solieu.export.PanelColumns;
import vn.solieu.export.TextTable;
import vn.solieu.figure.Figure;
import vn.solieu.index.StoredFigure;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.FigureHit;
import vn.solieu.search.Filter;
import vn.solieu.search.LevelJoiner;
import vn.solieu.store.Archive;
import vn.solieu.store.Decisions;
import vn.solieu.text.BadInput;

/** {@code solieu figures}: figures of the archive by indicator, place, period, unit and value. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class FiguresCommand implements Callable<Integer> {
  private static final int WIDEST = 48;
  private static final int SHOWN = 20;
  private static final Set<String> PANEL_SHOWN =
      Set.of(
          "indicator",
          "place",
          "boundary",
          "period",
          "frequency",
          "role",
          "base",
          "prices",
          "value",
          "unit",
          "min",
          "max",
          "articles",
          "witnesses",
          "status",
          "decision",
          "source",
          "published",
          "rejected");
  private static final Set<String> JOINED_SHOWN =
      Set.of(
          "indicator",
          "place",
          "period",
          "value",
          "unit",
          "plan",
          "completion",
          "change",
          "change_unit",
          "base",
          "base_value",
          "decision",
          "source",
          "published");

  @Mixin Settings settings = new Settings();
  @Mixin FilterOptions asked = new FilterOptions();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "figures.limit")
  @Nullable Integer limit;

  @Option(names = "--format", descriptionKey = "figures.format")
  ColumnPrinter.Format format = ColumnPrinter.Format.TABLE;

  @Option(names = "--panel", descriptionKey = "figures.panel")
  boolean panel;

  @Option(names = "--joined", descriptionKey = "figures.joined")
  boolean joined;

  @Option(names = "--pick", descriptionKey = "compare.pick", converter = PickConverter.class)
  @Nullable Pick pick;

  private long total = -1;

  @Override
  public Integer call() {
    Filter filter = asked.filter();
    if (panel && joined) {
      throw new BadInput("figures: choose one of --panel and --joined");
    }
    if (pick != null && !panel) {
      throw new BadInput("figures: --pick chooses among the values of a --panel; add --panel");
    }
    if (limit != null && limit < 0) {
      throw new BadInput("figures: --limit " + limit + " is below 0");
    }
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      if (panel) {
        panel(backend, filter);
      } else if (joined) {
        joined(backend, filter);
      } else {
        single(backend, filter);
      }
      if (total(backend, filter) == 0) {
        EmptyAnswer.explain(backend, filter, backend::countFigures, err());
      }
    }
    out().flush();
    return 0;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  private void remark(String key, Object... arguments) {
    err().println(Messages.get(key, arguments));
  }

  /** How many figures there are, counted once. */
  private long total(Backend backend, Filter filter) {
    if (total < 0) {
      total = backend.countFigures(filter);
    }
    return total;
  }

  private void panel(Backend backend, Filter filter) {
    Decisions decisions = new Decisions(Archive.open(settings.archive()));
    DecidedFigures decided = new DecidedFigures(decisions.latest());
    Panel rows =
        new Panel(ArchiveLexicon.of(settings.archive()), pick == null ? Pick.LATEST : pick);
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      List<Observation> all = rows.rows(decided.of(figures));
      long total = total(backend, filter);
      int told = all.stream().mapToInt(row -> 1 + row.rejected().size()).sum();
      remark(
          "figures.rows",
          all.size(),
          Long.toString(total),
          decided.left(),
          Long.toString(total - told - decided.left()));
      new ColumnPrinter<>(PanelColumns.all(decisions.marks()), PANEL_SHOWN, out())
          .print(format, limited(all.stream()));
    }
  }

  private void joined(Backend backend, Filter filter) {
    Map<String, String> marks = ArchiveReader.decisions(settings.archive());
    DecidedFigures decided = ArchiveReader.decided(settings.archive());
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      new ColumnPrinter<>(JoinedColumns.all(marks), JOINED_SHOWN, out())
          .print(format, limited(new LevelJoiner(backend, decided).rows(figures)));
    }
    if (decided.left() > 0) {
      remark("compare.left", decided.left());
    }
  }

  private <T> Stream<T> limited(Stream<T> rows) {
    return limit == null ? rows : rows.limit(limit);
  }

  private void single(Backend backend, Filter filter) {
    long count = total(backend, filter);
    boolean table = format == ColumnPrinter.Format.TABLE;
    int shown = limit != null ? limit : table ? SHOWN : Integer.MAX_VALUE;
    if (shown < count) {
      remark("figures.shown", Long.toString(count), shown);
    } else {
      remark("figures.total", Long.toString(count));
    }
    if (table) {
      Map<String, String> marks = ArchiveReader.decisions(settings.archive());
      table(backend.bestFigures(filter, shown), marks, out());
    } else if (limit != null) {
      lines(backend.bestFigures(filter, limit).stream());
    } else {
      try (Stream<StoredFigure> all = backend.figures(filter)) {
        lines(all);
      }
    }
  }

  /** Hits or figures, a line each. */
  private void lines(Stream<?> found) {
    Map<String, String> marks = ArchiveReader.decisions(settings.archive());
    if (format == ColumnPrinter.Format.CSV) {
      Stream<StoredFigure> figures = found.map(FiguresCommand::figure);
      new ColumnPrinter<>(FigureColumns.all(marks), Set.of(), out()).print(format, figures);
    } else {
      found.forEach(f -> out().println(line(f, marks)));
    }
  }

  private static StoredFigure figure(Object found) {
    return found instanceof FigureHit hit ? hit.figure() : (StoredFigure) found;
  }

  private static String line(Object found, Map<String, String> marks) {
    String mark = marks.get(figure(found).id());
    return found instanceof FigureHit hit
        ? FoundJson.line(hit, mark)
        : FoundJson.line(figure(found), mark);
  }

  private static void table(List<FigureHit> hits, Map<String, String> marks, PrintWriter out) {
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
              marked(figure.quote(), marks.get(stored.id())),
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

  /** "1,38 triệu tấn [rejected]". */
  private static String marked(String quote, @Nullable String mark) {
    return mark == null ? quote : quote + " [" + mark + "]";
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
