package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.solieu.pipeline.Bench;

/** {@code solieu bench}: speed of import, search, figures and check over given news. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "bench.file")
  @Nullable Path file;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "bench.seed")
  long seed = 1;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (file == null) {
      print(new Bench(settings.archive(), seed).ask(), out);
    } else {
      Bench.Report report = new Bench(folder(), seed).run(file, this::problem);
      out.printf(
          Locale.ROOT,
          "import   %d articles, %d figures: %.1f s, %.0f articles/s (processor %.1f s)%n",
          report.articles(),
          report.figures(),
          report.seconds(),
          report.articles() / report.seconds(),
          report.cpuSeconds());
      print(report.questions(), out);
    }
    out.flush();
    return 0;
  }

  private static void print(Map<String, Bench.Latency> questions, PrintWriter out) {
    questions.forEach((name, t) ->
        out.printf(
            Locale.ROOT,
            "%-8s %d questions: p50 %.2f ms, p99 %.2f ms (processor %.2f, %.2f)%n",
            name,
            t.runs(),
            t.p50(),
            t.p99(),
            t.cpuP50(),
            t.cpuP99()));
  }

  private void problem(String line) {
    Objects.requireNonNull(spec).commandLine().getErr().println("solieu: " + line);
  }

  /** The archive named, else one for this run alone. */
  private Path folder() {
    try {
      return settings.archive == null
          ? Files.createTempDirectory("solieu-bench").resolve("archive")
          : settings.archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
