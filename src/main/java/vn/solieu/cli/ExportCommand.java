package vn.solieu.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
import vn.solieu.export.Citations;
import vn.solieu.export.Column;
import vn.solieu.export.ContextColumns;
import vn.solieu.export.Csv;
import vn.solieu.export.CsvTable;
import vn.solieu.export.ExportFormat;
import vn.solieu.export.FigureColumns;
import vn.solieu.export.JoinedColumns;
import vn.solieu.export.JsonTable;
import vn.solieu.export.PanelColumns;
import vn.solieu.export.ParquetTable;
import vn.solieu.export.Sample;
import vn.solieu.export.SdmxColumns;
import vn.solieu.export.XlsxTable;
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
      Citations citations = format.citations();
      if (citations == null) {
        return write(ArticleColumns.ALL, rows);
      }
      long count;
      try (Writer out = writer()) {
        count = citations.write(rows, out);
      }
      sidecar(List.of(), count);
      return count;
    }
  }

  private <T> long write(List<Column<T>> columns, Stream<T> rows) throws IOException {
    long count =
        switch (format) {
          case CSV, SDMX_CSV -> text(out -> new CsvTable<>(columns, csv(), out).write(rows));
          case JSONL -> text(out -> new JsonTable<>(columns, out).write(rows));
          case PARQUET -> new ParquetTable<>(columns, file()).write(rows);
          case XLSX -> {
            try (OutputStream out = Files.newOutputStream(file())) {
              yield new XlsxTable<>(columns, out).write(rows);
            }
          }
          case RIS, BIBTEX, CSL_JSON ->
              throw new BadInput("--format " + format.label() + " is for --what articles");
        };
    sidecar(columns, count);
    return count;
  }

  private interface TextWork {
    long run(Writer out) throws IOException;
  }

  private long text(TextWork work) throws IOException {
    try (Writer out = writer()) {
      if (bom) {
        out.write('\uFEFF');
      }
      return work.run(out);
    }
  }

  private Writer writer() throws IOException {
    PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
    return output == null
        ? new Uncloseable(console)
        : new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8), 1 << 16);
  }

  private Path file() {
    return Objects.requireNonNull(output);
  }

  private Csv csv() {
    return dialect == Dialect.VI ? Csv.VIETNAMESE : Csv.RFC4180;
  }

  private void sidecar(List<? extends Column<?>> columns, long count) throws IOException {
    if (output == null) {
      return;
    }
    Csv used = format == ExportFormat.CSV || format == ExportFormat.SDMX_CSV ? csv() : null;
    Objects.requireNonNull(sidecar).write(output, format.label(), columns, used, count);
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
