package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
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
import picocli.CommandLine.Spec;
import vn.solieu.lexicon.LexiconLinter;
import vn.solieu.lexicon.LexiconLinter.Finding;
import vn.solieu.pipeline.ArchiveJobs;

/** {@code solieu lexicon}: the word lists, shipped and the user's. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    subcommands = LexiconCommand.Check.class)
final class LexiconCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  /**
   * {@code solieu lexicon check}: names that stand twice, by line, and the figures of the archive
   * that the user's {@code lexicon/} would change. Exit 3 when there is a clash or an unknown file.
   */
  @Command(name = "check", mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Mixin Settings settings = new Settings();

    @Spec @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      PrintWriter err = spec.commandLine().getErr();
      Path own = settings.archive().resolve("lexicon");
      LexiconLinter.Report report = LexiconLinter.check(own);
      report.findings().forEach(finding -> out.println(text(finding)));
      if (!settings.quiet) {
        err.println(
            Messages.get(
                "lexicon.checked", report.tables(), report.lines(), report.findings().size()));
      }
      if (Files.isDirectory(own)) {
        preview(out, err);
      }
      boolean wrong = report.findings().stream().anyMatch(f -> !(f instanceof Finding.Duplicate));
      return wrong ? 3 : 0;
    }

    private void preview(PrintWriter out, PrintWriter err) {
      List<String> changes = new ArrayList<>();
      new ArchiveJobs(settings.archive(), Clock.systemUTC(), err::println).preview(changes::add);
      changes.forEach(out::println);
      if (!settings.quiet) {
        err.println(Messages.get("lexicon.changes", changes.size()));
      }
    }

    private static String text(Finding finding) {
      return switch (finding) {
        case Finding.Duplicate d ->
            Messages.get("lexicon.duplicate", d.where(), d.name(), d.first());
        case Finding.Clash c -> Messages.get("lexicon.clash", c.where(), c.name(), c.first());
        case Finding.Unknown u -> Messages.get("lexicon.unknown", u.where());
      };
    }
  }
}
