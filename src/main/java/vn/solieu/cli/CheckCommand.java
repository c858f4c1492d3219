package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.article.ArticleFinder;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.StoredArticle;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.pipeline.Documents;
import vn.solieu.pipeline.Documents.Input;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;
import vn.solieu.text.BadInput;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;

/** {@code solieu check}: a draft against the archive. Exit 3 when something is contradicted. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSONL,
    HTML,
    CLAIMREVIEW
  }

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "TEXT|FILE", arity = "0..*", descriptionKey = "check.text")
  List<String> texts = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "D",
      descriptionKey = "date",
      converter = DateConverter.class)
  @Nullable PartialDate date;

  @Option(names = "--place", paramLabel = "P", descriptionKey = "check.place")
  @Nullable String place;

  @Option(names = "--exclude", paramLabel = "ID", descriptionKey = "check.exclude")
  List<String> exclude = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "V",
      descriptionKey = "check.failOn",
      converter = RulingConverter.class)
  List<Ruling> failOn = new ArrayList<>();

  @Option(names = "--format", descriptionKey = "check.format")
  Format format = Format.TEXT;

  private Set<String> excluded = Set.of();
  private int problems;
  private boolean failed;

  @Override
  public Integer call() {
    Lexicon lexicon = ArchiveLexicon.of(settings.archive());
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      Checker checker =
          new Checker(
              lexicon,
              new FigureExtractor(lexicon),
              backend,
              ArchiveReader.decided(settings.archive()));
      excluded = exclude.stream().map(named -> article(backend, named)).collect(Collectors.toSet());
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      CheckPrinter printer = CheckPrinter.of(format, out);
      Documents documents = new Documents(new ArticleFinder(lexicon), date, place);
      for (String text : texts.isEmpty() ? List.of("-") : texts) {
        if (isFile(text)) {
          documents.read(text, System.in, input -> check(checker, printer, input), this::problem);
        } else {
          check(checker, printer, new Input(Document.of("-", text, date, place), null, false));
        }
      }
      printer.end();
      out.flush();
    }
    return problems > 0 ? 2 : failed ? 3 : 0;
  }

  /** The id of an article that is named by id or address. */
  private static String article(Backend backend, String named) {
    if (backend.article(named) != null) {
      return named;
    }
    Filter address = Filter.of("url:\"" + named.replace("\"", "") + "\"");
    try (Stream<StoredArticle> found = backend.articles(address)) {
      return found
          .findFirst()
          .map(StoredArticle::id)
          .orElseThrow(
              () -> new BadInput("--exclude " + named + ": no article of this id or address"));
    }
  }

  /** Words with a blank that name no file are the text itself. */
  private static boolean isFile(String text) {
    try {
      return text.equals("-") || !text.contains(" ") || Files.exists(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void check(Checker checker, CheckPrinter printer, Input input) {
    List<Verdict> verdicts =
        checker.check(input.document(), new CheckOptions(date, place, excluded));
    failed |=
        verdicts.stream()
            .anyMatch(v -> v.ruling() == Ruling.CONTRADICTED || failOn.contains(v.ruling()));
    printer.print(input, verdicts);
  }

  private void problem(String line) {
    problems++;
    Objects.requireNonNull(spec).commandLine().getErr().println("solieu: " + line);
  }
}
