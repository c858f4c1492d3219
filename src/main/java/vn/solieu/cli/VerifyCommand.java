package vn.solieu.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.solieu.pipeline.ArchiveJobs;

/** {@code solieu verify}: proves an archive whole, or names what is not. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ArchiveJobs.Proof proof =
        new ArchiveJobs(settings.archive(), Clock.systemUTC(), out::println).verify();
    if (!settings.quiet) {
      PrintWriter err = spec.commandLine().getErr();
      String key = proof.whole() ? "verify.whole" : "verify.broken";
      err.println(
          Messages.get(
              key,
              settings.archive(),
              proof.files(),
              proof.records(),
              proof.claims(),
              proof.problems(),
              proof.articles()));
    }
    return proof.whole() ? 0 : 1;
  }
}
