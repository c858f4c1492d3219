package vn.solieu.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.solieu.text.BadInput;

/**
 * The command line: {@code solieu SUBCOMMAND …}. Exit 0 done, 1 failed, 2 bad usage or input, 3 a
 * check found a contradiction.
 */
@Command(
    name = "solieu",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    resourceBundle = "vn.solieu.cli.Messages")
public final class Solieu {
  /** Lucene's hint about an incubating module is no matter of the user's. */
  private static final class Lucene {
    static final Logger LOG =
        Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static void hush() {
      LOG.setLevel(Level.OFF);
    }
  }

  Solieu() {}

  public static void main(String[] args) {
    Locale.setDefault(Settings.language(args));
    System.exit(run(args, utf8(System.out), utf8(System.err)));
  }

  /** Runs one command line; what {@link #main} does without ending the JVM. */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length > 0 && !args[0].startsWith("-")) {
      Lucene.hush();
    }
    CommandLine line =
        Commands.tree(new Solieu(), args)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Solieu::failed)
            .setParameterExceptionHandler(Solieu::misused);
    int code = line.execute(args);
    line.getOut().flush();
    return code;
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    boolean bad = e instanceof BadInput;
    line.getErr().println("solieu: " + (bad ? e.getMessage() : describe(e)));
    return bad ? 2 : 1;
  }

  /** One line: what is wrong, without the names of our classes, and where the usage stands. */
  private static int misused(CommandLine.ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String message =
        String.valueOf(e.getMessage())
            .lines()
            .collect(Collectors.joining(" "))
            .replaceFirst(" \\(java\\..*", "");
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String root = line.getCommandSpec().qualifiedName() + " ";
      List<String> meant = unmatched.getSuggestions().stream().map(root::concat).toList();
      message += meant.isEmpty() ? "" : "; did you mean: " + String.join(", ", meant) + "?";
    }
    String help = line.getCommandSpec().qualifiedName() + " --help";
    line.getErr().println("solieu: " + message + " (" + help + ")");
    return 2;
  }

  private static String describe(Exception e) {
    String message =
        e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
    return e.getClass().getSimpleName() + message;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
