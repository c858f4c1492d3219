package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.eval.RetrievalBenchmark;
import vn.solieu.export.JsonTable;
import vn.solieu.export.TextTable;
import vn.solieu.pipeline.NewsReader;

/** {@code solieu eval retrieval}: known-item search, four analyzers in one run. */
@Command(name = "retrieval", mixinStandardHelpOptions = true)
final class EvalRetrievalCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSON
  }

  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE|FOLDER", descriptionKey = "eval.retrieval.files")
  Path path = Path.of("");

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "eval.retrieval.limit")
  int limit = Integer.MAX_VALUE;

  @Option(names = "--format", paramLabel = "table|json")
  Format format = Format.TABLE;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    List<RetrievalBenchmark.Row> rows = new RetrievalBenchmark(NewsReader.read(path), limit).run();
    switch (format) {
      case JSON -> rows.forEach(row -> out.println(json(row)));
      case TABLE -> table(rows).lines().forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private static String json(RetrievalBenchmark.Row row) {
    List<String> names = new ArrayList<>(List.of("analyzer"));
    List<Object> cells = new ArrayList<>(List.of(row.analyzer()));
    for (RetrievalBenchmark.Score score : row.scores()) {
      names.add(score.kind() + " mrr@10");
      cells.add(score.mrr());
      names.add(score.kind() + " success@1");
      cells.add(score.success());
      names.add(score.kind() + " queries");
      cells.add(score.queries());
    }
    names.addAll(List.of("indexBytes", "indexMegabytesPerSecond", "queriesPerSecond"));
    cells.addAll(List.of(row.bytes(), row.megabytesPerSecond(), row.queriesPerSecond()));
    return JsonTable.line(names, cells);
  }

  private static TextTable table(List<RetrievalBenchmark.Row> rows) {
    List<String> heads = new ArrayList<>(List.of("analyzer"));
    rows.getFirst().scores().forEach(score -> heads.add(score.kind()));
    heads.addAll(List.of("index MB", "MB/s", "queries/s"));
    TextTable table = new TextTable(heads, 40);
    for (RetrievalBenchmark.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.analyzer()));
      row.scores()
          .forEach(s -> cells.add(String.format(Locale.ROOT, "%.4f/%.4f", s.mrr(), s.success())));
      cells.add(String.format(Locale.ROOT, "%.1f", row.bytes() / 1e6));
      cells.add(String.format(Locale.ROOT, "%.1f", row.megabytesPerSecond()));
      cells.add(String.format(Locale.ROOT, "%.0f", row.queriesPerSecond()));
      table.add(cells);
    }
    return table;
  }
}
