package vn.solieu.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.pipeline.ArchiveJobs;

/** {@code solieu rebuild}: derive the index again from what is kept. */
@Command(name = "rebuild", mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Option(names = "--diff", descriptionKey = "rebuild.diff")
  boolean diff;

  private int problems;

  @Override
  public Integer call() {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    ArchiveJobs jobs =
        new ArchiveJobs(settings.archive(), Clock.systemUTC(), line -> problem(err, line));
    ArchiveJobs.Counts counts = jobs.rebuild(diff ? out::println : line -> {});
    if (!settings.quiet) {
      err.println(
          Messages.get("rebuild.done", counts.articles(), counts.figures(), settings.archive()));
    }
    return problems == 0 ? 0 : 1;
  }

  private void problem(PrintWriter err, String line) {
    problems++;
    err.println("solieu: " + line);
  }
}
