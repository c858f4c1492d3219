package vn.solieu.cli;

import java.io.PrintWriter;
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

/** {@code solieu remove}: an article out of the archive, with a tombstone. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "URL", arity = "1..*", descriptionKey = "remove.url")
  List<String> urls = new ArrayList<>();

  @Option(names = "--why", descriptionKey = "decisions.why")
  String why = "";

  @Override
  public Integer call() {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArchiveJobs jobs =
        new ArchiveJobs(
            settings.archive(), Clock.systemUTC(), line -> err.println("solieu: " + line));
    for (String url : urls) {
      String id = jobs.remove(url, why);
      if (!settings.quiet) {
        err.println(Messages.get("remove.done", url, id));
      }
    }
    return 0;
  }
}
