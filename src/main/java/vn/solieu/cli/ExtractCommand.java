package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.article.ArticleFinder;
import vn.solieu.figure.Arithmetic;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.ArchiveLexicon;
import vn.solieu.pipeline.Documents;
import vn.solieu.pipeline.Documents.Input;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/** {@code solieu extract}: text, HTML or JSON Lines → figures. */
@Command(name = "extract", mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSONL,
    CSV,
    HTML
  }

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "extract.files")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "D",
      descriptionKey = "date",
      converter = DateConverter.class)
  @Nullable PartialDate date;

  @Option(names = "--place", paramLabel = "P", descriptionKey = "place")
  @Nullable String place;

  @Option(names = "--format", descriptionKey = "extract.format")
  Format format = Format.TABLE;

  @Option(names = "--min-confidence", paramLabel = "X", descriptionKey = "minConfidence")
  double minConfidence;

  @Option(names = "--explain", descriptionKey = "extract.explain")
  boolean explain;

  private int problems;

  @Override
  public Integer call() {
    Lexicon lexicon = ArchiveLexicon.of(settings.archive());
    FigureExtractor extractor = new FigureExtractor(lexicon);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ExtractPrinter printer = ExtractPrinter.of(format, out);
    Arithmetic arithmetic = new Arithmetic(lexicon);
    Documents documents = new Documents(new ArticleFinder(lexicon), date, place);
    Consumer<Input> sink =
        explain
            ? input -> ExplanationPrinter.print(out, extractor.explain(input.document()))
            : input -> print(printer, input, figures(extractor, input), arithmetic);
    for (String file : files.isEmpty() ? List.of("-") : files) {
      documents.read(file, System.in, input -> read(input, sink), this::problem);
    }
    if (!explain) {
      printer.end();
    }
    out.flush();
    return problems == 0 ? 0 : 2;
  }

  /** A document whose figures cannot be read costs no other its own. */
  private void read(Input input, Consumer<Input> sink) {
    try {
      sink.accept(input);
    } catch (BadInput e) {
      throw e;
    } catch (RuntimeException e) {
      problem(input.document().id() + ": its figures could not be read: " + e);
    }
  }

  private static void print(
      ExtractPrinter printer, Input input, List<Figure> figures, Arithmetic arithmetic) {
    printer.print(input, figures, arithmetic.check(input.document().text(), figures));
  }

  private List<Figure> figures(FigureExtractor extractor, Input input) {
    return ConfidentFigures.of(extractor.extract(input.document()), minConfidence);
  }

  private void problem(String line) {
    problems++;
    Objects.requireNonNull(spec).commandLine().getErr().println("solieu: " + line);
  }
}
