package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.pipeline.ArchiveJobs;

/** {@code solieu backup}: a copy of the archive, also while it is in use. */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();
  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "backup.folder")
  Path target = Path.of("");

  @Override
  public Integer call() {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    ArchiveJobs jobs =
        new ArchiveJobs(
            settings.archive(), Clock.systemUTC(), line -> err.println("solieu: " + line));
    long bytes = jobs.backup(target);
    if (!settings.quiet) {
      err.println(Messages.get("backup.done", settings.archive(), target, bytes));
    }
    return 0;
  }
}
