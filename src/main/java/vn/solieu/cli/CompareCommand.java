package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.compare.Breaks;
import vn.solieu.compare.Comparison;
import vn.solieu.compare.ComparisonRequest;
import vn.solieu.compare.Pick;
import vn.solieu.export.ComparisonRows;
import vn.solieu.export.Csv;
import vn.solieu.export.Json;
import vn.solieu.export.SvgChart;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;
import vn.solieu.store.Archive;

/** {@code solieu compare}: an indicator over places, periods or sources. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSONL,
    CSV,
    SVG
  }

  @Mixin Settings settings = new Settings();

  @Mixin FilterOptions asked = new FilterOptions();

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--by", descriptionKey = "compare.by")
  ComparisonRequest.By by = ComparisonRequest.By.PERIOD;

  @Option(names = "--pick", descriptionKey = "compare.pick", converter = PickConverter.class)
  Pick pick = Pick.LATEST;

  @Option(names = "--format", descriptionKey = "compare.format")
  Format format = Format.TABLE;

  @Override
  public Integer call() {
    ComparisonRequest request = new ComparisonRequest(asked.filter(), by, pick);
    Lexicon lexicon = ArchiveLexicon.of(settings.archive());
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      DecidedFigures decided = ArchiveReader.decided(settings.archive());
      Comparison comparison =
          Comparison.of(
              lexicon,
              backend,
              request,
              Breaks.of(lexicon, Archive.open(settings.archive()).breaks().rows()),
              decided);
      if (decided.left() > 0) {
        spec.commandLine().getErr().println(Messages.get("compare.left", decided.left()));
      }
      print(comparison, out);
      if (comparison.observations().isEmpty()) {
        EmptyAnswer.explain(
            backend, request.filter(), backend::countFigures, spec.commandLine().getErr());
      }
    }
    out.flush();
    return 0;
  }

  private void print(Comparison comparison, PrintWriter out) {
    Map<String, String> marks = ArchiveReader.decisions(settings.archive());
    switch (format) {
      case TABLE -> new ComparisonPrinter(out, Locale.getDefault()).print(comparison);
      case JSONL ->
          comparison
              .observations()
              .forEach(o -> out.println(Json.line(ComparisonRows.json(o, marks))));
      case CSV -> {
        out.print(Csv.RFC4180.line(ComparisonRows.COLUMNS) + "\r\n");
        comparison
            .observations()
            .forEach(o -> out.print(Csv.RFC4180.line(ComparisonRows.row(o, marks)) + "\r\n"));
      }
      case SVG -> out.print(new SvgChart(comparison).draw());
    }
  }
}
