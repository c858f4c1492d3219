package vn.solieu.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.solieu.crawl.Claims;
import vn.solieu.store.Archive;
import vn.solieu.store.ArchiveLock;
import vn.solieu.store.ArchiveVerifier;
import vn.solieu.store.Claim;

/** {@code solieu verify}: proves an archive whole, or names what is not. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Archive archive = Archive.open(settings.archive());
    try (ArchiveLock lock = archive.lock("verify")) {
      lock.check();
      List<Claim> claims = Claims.read(archive, Clock.systemUTC());
      ArchiveVerifier.Proof proof = new ArchiveVerifier(archive, out::println).verify(claims);
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
                proof.problems()));
      }
      return proof.whole() ? 0 : 1;
    }
  }
}
