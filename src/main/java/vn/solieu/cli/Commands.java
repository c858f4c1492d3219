package vn.solieu.cli;

import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The subcommands in the order the help shows them. Only the one that the command line names is
 * loaded and read from its annotations; the others stand there by name and headline, because
 * reading all of them costs more than half of the start.
 */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "demo",
          "article",
          "check",
          "compare",
          "extract",
          "export",
          "search",
          "figures",
          "sql",
          "coverage",
          "decisions",
          "import",
          "rebuild",
          "remove",
          "backup",
          "crawl",
          "segment",
          "source",
          "lexicon",
          "verify",
          "eval",
          "train",
          "bench");

  private Commands() {}

  /** Names of all subcommands, in the order the help shows them. */
  static List<String> names() {
    return NAMES;
  }

  /** The root with its subcommands, whole where {@code args} name one. */
  static CommandLine tree(Object root, String... args) {
    CommandLine tree = new CommandLine(root);
    ResourceBundle texts = tree.getResourceBundle();
    String named = named(args);
    for (String name : NAMES) {
      tree.addSubcommand(
          name, name.equals(named) ? new CommandLine(command(name)) : headline(name, texts));
    }
    tree.setResourceBundle(texts);
    return tree;
  }

  private static String named(String... args) {
    for (String arg : args) {
      if (NAMES.contains(arg)) {
        return arg;
      }
    }
    return "";
  }

  private static Class<?> command(String name) {
    return switch (name) {
      case "demo" -> DemoCommand.class;
      case "article" -> ArticleCommand.class;
      case "check" -> CheckCommand.class;
      case "compare" -> CompareCommand.class;
      case "extract" -> ExtractCommand.class;
      case "export" -> ExportCommand.class;
      case "search" -> SearchCommand.class;
      case "figures" -> FiguresCommand.class;
      case "sql" -> SqlCommand.class;
      case "import" -> ImportCommand.class;
      case "rebuild" -> RebuildCommand.class;
      case "crawl" -> CrawlCommand.class;
      case "segment" -> SegmentCommand.class;
      case "source" -> SourceCommand.class;
      case "lexicon" -> LexiconCommand.class;
      case "verify" -> VerifyCommand.class;
      case "eval" -> EvalCommand.class;
      case "train" -> TrainCommand.class;
      case "decisions" -> DecisionsCommand.class;
      case "coverage" -> CoverageCommand.class;
      case "remove" -> RemoveCommand.class;
      case "backup" -> BackupCommand.class;
      case "bench" -> BenchCommand.class;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static CommandLine headline(String name, ResourceBundle texts) {
    CommandSpec spec = CommandSpec.create().name(name);
    String key = "solieu." + name + ".usage.header";
    if (texts.containsKey(key)) {
      spec.usageMessage().header(texts.getString(key));
    }
    return new CommandLine(spec);
  }
}
