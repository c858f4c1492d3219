package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.eval.CheckBenchmark;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.search.Backend;

/** {@code solieu eval check}: claims made from the archive's figures, true and wrong, checked. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class EvalCheckCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--min-confidence", paramLabel = "X", descriptionKey = "minConfidence")
  double confidence = 0.5;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "evalCheck.limit")
  int limit = Integer.MAX_VALUE;

  @Option(names = "--misses", descriptionKey = "evalCheck.misses")
  boolean misses;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      CheckBenchmark benchmark =
          new CheckBenchmark(ArchiveLexicon.of(settings.archive()), backend, confidence, limit);
      benchmark.run(misses ? out::println : line -> {}).lines().forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
