package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.compare.Panel;
import vn.solieu.compare.Pick;
import vn.solieu.export.ArticleColumns;
import vn.solieu.export.Column;
import vn.solieu.export.ContextColumns;
import vn.solieu.export.Csv;
import vn.solieu.export.ExportFormat;
import vn.solieu.export.FigureColumns;
import vn.solieu.export.JoinedColumns;
import vn.solieu.export.PanelColumns;
import vn.solieu.export.Sample;
import vn.solieu.export.SdmxColumns;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.search.InContext;
import vn.solieu.search.LevelJoiner;
import vn.solieu.text.BadInput;

/** {@code solieu export}: figures or articles out of the archive, all of them that match. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  enum What {
    FIGURES,
    ARTICLES,
    PANEL,
    JOINED,
    CONTEXT
  }

  enum Dialect {
    EN,
    VI
  }

  @Mixin Settings settings = new Settings();
  @Mixin FilterOptions asked = new FilterOptions();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--what", descriptionKey = "export.what")
  What what = What.FIGURES;

  @Option(
      names = "--format",
      descriptionKey = "export.format",
      converter = ExportFormatConverter.class)
  ExportFormat format = ExportFormat.CSV;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "export.output")
  @Nullable Path output;

  @Option(names = "--pick", descriptionKey = "compare.pick", converter = PickConverter.class)
  @Nullable Pick pick;

  @Option(names = "--width", paramLabel = "N", descriptionKey = "export.width")
  int width = 60;

  @Option(names = "--csv-dialect", descriptionKey = "export.dialect")
  Dialect dialect = Dialect.EN;

  @Option(names = "--bom", descriptionKey = "export.bom")
  boolean bom;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "export.sample")
  int sample;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "export.seed")
  long seed;

  private DecidedFigures decided = DecidedFigures.none();
  private @Nullable Sidecar sidecar;

  @Override
  public Integer call() throws IOException {
    decided = ArchiveReader.decided(settings.archive());
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      check();
      if (output != null) {
        sidecar = Sidecar.of(backend, asked.filter(), query());
      }
      long rows =
          switch (what) {
            case FIGURES -> figures(backend);
            case ARTICLES -> articles(backend);
            case PANEL -> panel(backend);
            case JOINED -> joined(backend);
            case CONTEXT -> context(backend);
          };
      report(rows);
      if (rows == 0) {
        EmptyAnswer.explain(backend, asked.filter(), backend::countFigures, err());
      }
      return 0;
    }
  }

  /** What was asked, as the data package quotes it: enough to export the same again. */
  private String query() {
    StringJoiner query = new StringJoiner(" ").add(what.name().toLowerCase(Locale.ROOT));
    String filter = asked.printed();
    if (!filter.isEmpty()) {
      query.add(filter);
    }
    if (pick != null) {
      query.add("--pick=" + pick.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (what == What.CONTEXT) {
      query.add("--width=" + width);
    }
    if (sample > 0) {
      query.add("--sample=" + sample).add("--seed=" + seed);
    }
    return query.toString();
  }

  private void check() {
    if (pick != null && what != What.PANEL) {
      throw new BadInput("--pick is for --what panel");
    }
    if (dialect == Dialect.VI && format != ExportFormat.CSV) {
      throw new BadInput("--csv-dialect vi is for --format csv");
    }
    if (output == null && format.binary()) {
      throw new BadInput("--format " + format.label() + " is no text; name a file with --output");
    }
    if (format.citations() != null && what != What.ARTICLES) {
      throw new BadInput("--format " + format.label() + " is for --what articles");
    }
    if (format == ExportFormat.SDMX_CSV && what != What.FIGURES) {
      throw new BadInput("--format sdmx-csv is for --what figures");
    }
    if (sample < 0) {
      throw new BadInput("--sample " + sample + " is below 0");
    }
    if (output != null && (Files.isDirectory(output) || !Files.isDirectory(parent(output)))) {
      throw new BadInput(output + ": cannot be written; name a file in a folder that is there");
    }
  }

  private static Path parent(Path file) {
    return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
  }

  private long figures(Backend backend) throws IOException {
    Map<String, String> decisions = ArchiveReader.decisions(settings.archive());
    try (Stream<StoredFigure> figures = backend.figures(asked.filter())) {
      return format == ExportFormat.SDMX_CSV
          ? sdmx(figures, decisions)
          : write(FigureColumns.all(decisions), Sample.of(figures, sample, seed));
    }
  }

  /** Figures of no time have no place in SDMX; it is said how many there are. */
  private long sdmx(Stream<StoredFigure> figures, Map<String, String> decisions)
      throws IOException {
    AtomicInteger timeless = new AtomicInteger();
    Stream<StoredFigure> timed =
        figures.filter(f -> SdmxColumns.timed(f) || timeless.incrementAndGet() < 0);
    var columns = SdmxColumns.of(ArchiveLexicon.of(settings.archive())).all(decisions);
    long rows = write(columns, Sample.of(timed, sample, seed));
    if (timeless.get() > 0) {
      err().println(Messages.get("export.timeless", timeless.get()));
    }
    return rows;
  }

  private long panel(Backend backend) throws IOException {
    Map<String, String> marks = ArchiveReader.decisions(settings.archive());
    Panel rows =
        new Panel(ArchiveLexicon.of(settings.archive()), pick == null ? Pick.LATEST : pick);
    try (Stream<StoredFigure> figures = backend.figures(asked.filter())) {
      var all = rows.rows(decided.of(figures));
      return write(PanelColumns.all(marks), Sample.of(all.stream(), sample, seed));
    }
  }

  private long joined(Backend backend) throws IOException {
    Map<String, String> decisions = ArchiveReader.decisions(settings.archive());
    try (Stream<StoredFigure> figures = backend.figures(asked.filter())) {
      var rows = new LevelJoiner(backend, decided).rows(figures);
      return write(JoinedColumns.all(decisions), Sample.of(rows, sample, seed));
    }
  }

  private long context(Backend backend) throws IOException {
    if (asked.filter().query().isBlank()) {
      throw new BadInput("--what context shows the words of a query; name some");
    }
    if (width < 0) {
      throw new BadInput("--width " + width + " is below 0");
    }
    try (Stream<InContext> places = backend.contexts(asked.filter(), width)) {
      return write(ContextColumns.ALL, Sample.of(places, sample, seed));
    }
  }

  private long articles(Backend backend) throws IOException {
    try (Stream<StoredArticle> articles = backend.articles(asked.filter())) {
      Stream<StoredArticle> rows = Sample.of(articles, sample, seed);
      return format.citations() == null ? write(ArticleColumns.ALL, rows) : sink().cite(rows);
    }
  }

  private <T> long write(List<Column<T>> columns, Stream<T> rows) throws IOException {
    return sink().write(columns, rows);
  }

  private ExportSink sink() {
    Csv csv = dialect == Dialect.VI ? Csv.VIETNAMESE : Csv.RFC4180;
    PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
    return new ExportSink(format, csv, bom, output, sidecar, console);
  }

  private void report(long rows) {
    if (!settings.quiet) {
      String where = output == null ? "" : output.toString();
      err().println(Messages.get("export.done", Long.toString(rows), where).strip());
      if (decided.left() > 0) {
        err().println(Messages.get("compare.left", decided.left()));
      }
    }
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
