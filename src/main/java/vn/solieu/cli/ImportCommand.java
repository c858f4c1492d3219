package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.pipeline.ArchiveJobs;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/** {@code solieu import}: files of others into the archive. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "import.files")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "D",
      descriptionKey = "date",
      converter = DateConverter.class)
  @Nullable PartialDate date;

  @Option(names = "--place", paramLabel = "P", descriptionKey = "place")
  @Nullable String place;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "import.source")
  @Nullable String source;

  @Option(names = "--observations", paramLabel = "FILE.csv", descriptionKey = "import.observations")
  @Nullable Path observations;

  private int problems;

  @Override
  public Integer call() {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArchiveJobs jobs =
        new ArchiveJobs(settings.archive(), Clock.systemUTC(), line -> problem(err, line));
    if (files.isEmpty() && observations == null) {
      throw new BadInput("import: name a file, a folder, - or --observations FILE.csv");
    }
    if (observations != null) {
      int rows = jobs.importObservations(observations, source, date);
      if (!settings.quiet) {
        err.println(Messages.get("import.observed", rows, observations));
      }
      if (files.isEmpty()) {
        return 0;
      }
    }
    ArchiveJobs.Counts counts = jobs.importFiles(files, System.in, date, place, source);
    if (!settings.quiet) {
      err.println(
          Messages.get(
              "import.done",
              counts.fresh(),
              counts.changed(),
              counts.unchanged(),
              counts.articles(),
              counts.figures(),
              settings.archive()));
    }
    return problems == 0 ? 0 : 2;
  }

  private void problem(PrintWriter err, String line) {
    problems++;
    err.println("solieu: " + line);
  }
}
