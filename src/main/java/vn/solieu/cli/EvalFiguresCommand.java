package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.eval.FigureEvaluation;
import vn.solieu.eval.FigureScore;
import vn.solieu.eval.Row;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.pipeline.ArchiveLexicon;

/** {@code solieu eval figures}: scores of extracted figures against gold, by set and by role. */
@Command(name = "figures", mixinStandardHelpOptions = true)
final class EvalFiguresCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    TSV
  }

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", descriptionKey = "eval.gold")
  List<Path> files = new ArrayList<>();

  @Option(names = "--errors", paramLabel = "N", descriptionKey = "eval.errors")
  int errors;

  @Option(names = "--format", descriptionKey = "eval.format")
  Format format = Format.TABLE;

  @Override
  public Integer call() {
    FigureEvaluation evaluation =
        new FigureEvaluation(new FigureExtractor(ArchiveLexicon.of(settings.archive())));
    files.forEach(evaluation::add);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Map<String, FigureScore> scores = new LinkedHashMap<>();
    scores.put("all", evaluation.all());
    if (evaluation.sets().size() > 1) {
      scores.putAll(evaluation.sets());
    }
    scores.putAll(evaluation.roles());
    if (format == Format.TSV) {
      tsv(out, scores);
    } else {
      table(out, scores);
    }
    evaluation.errors().stream().limit(errors).forEach(out::println);
    out.flush();
    return 0;
  }

  private static void table(PrintWriter out, Map<String, FigureScore> scores) {
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-11s", "F1"));
    StringBuilder counts = new StringBuilder(String.format(Locale.ROOT, "%-11s", "gold/given"));
    scores.forEach((name, score) -> {
      head.append(String.format(Locale.ROOT, " %11s", name));
      counts.append(String.format(Locale.ROOT, " %11s", score.gold() + "/" + score.predicted()));
    });
    out.println(head);
    out.println(counts);
    for (Row row : FigureScore.rows()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-11s", row.key()));
      scores.values().forEach(s -> line.append(String.format(Locale.ROOT, " %11.4f", s.f1(row))));
      out.println(line);
    }
  }

  private static void tsv(PrintWriter out, Map<String, FigureScore> scores) {
    scores.forEach((name, score) -> {
      for (Row row : FigureScore.rows()) {
        out.println(
            name + "\t" + row.key() + "\t" + String.format(Locale.ROOT, "%.4f", score.f1(row)));
      }
    });
  }
}
