package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.export.Csv;
import vn.solieu.export.JsonTable;
import vn.solieu.export.SqlDatabase;
import vn.solieu.export.TextTable;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;

/** {@code solieu sql}: SQL over figures and articles, read only. */
@Command(name = "sql", mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    CSV,
    JSONL
  }

  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "QUERY", descriptionKey = "sql.query")
  String query = "";

  @Option(names = "--format", descriptionKey = "sql.format")
  Format format = Format.TABLE;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive());
        Stream<vn.solieu.index.StoredFigure> figures = backend.figures(Filter.all());
        Stream<vn.solieu.index.StoredArticle> articles = backend.articles(Filter.all());
        SqlDatabase database =
            SqlDatabase.of(figures, articles, ArchiveReader.decisions(settings.archive()))) {
      run(database, out);
      out.flush();
      return 0;
    }
  }

  private void run(SqlDatabase database, PrintWriter out) {
    List<String> heads = new ArrayList<>();
    switch (format) {
      case CSV ->
          database.query(
              query,
              h -> out.print(Csv.RFC4180.line(h) + "\r\n"),
              row -> out.print(Csv.RFC4180.line(row) + "\r\n"));
      case JSONL ->
          database.query(query, heads::addAll, row -> out.println(JsonTable.line(heads, row)));
      case TABLE -> table(database, out);
    }
  }

  private void table(SqlDatabase database, PrintWriter out) {
    List<String> heads = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    database.query(
        query,
        heads::addAll,
        row -> rows.add(row.stream().map(cell -> Objects.toString(cell, "")).toList()));
    TextTable table = new TextTable(heads, 60);
    rows.forEach(table::add);
    table.lines().forEach(out::println);
  }
}
