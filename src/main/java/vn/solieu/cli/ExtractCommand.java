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
import vn.solieu.pipeline.FigureReader;
import vn.solieu.text.Document;
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
    FigureReader reader = new FigureReader(extractor, this::unread);
    List<Input> waiting = new ArrayList<>();
    Consumer<Input> sink =
        explain
            ? input -> explain(out, extractor, input.document())
            : input -> {
              waiting.add(input);
              if (FigureReader.areMany(documents(waiting))) {
                print(printer, waiting, reader, arithmetic);
              }
            };
    for (String file : files.isEmpty() ? List.of("-") : files) {
      documents.read(file, System.in, sink, this::problem);
    }
    if (!explain) {
      print(printer, waiting, reader, arithmetic);
      printer.end();
    }
    out.flush();
    return problems == 0 ? 0 : 2;
  }

  private void explain(PrintWriter out, FigureExtractor extractor, Document document) {
    try {
      ExplanationPrinter.print(out, extractor.explain(document));
    } catch (RuntimeException e) {
      unread(document, e);
    }
  }

  /** Prints what waits, which waits no more. */
  private void print(
      ExtractPrinter printer, List<Input> waiting, FigureReader reader, Arithmetic arithmetic) {
    List<? extends @Nullable List<Figure>> read = reader.read(documents(waiting));
    for (int i = 0; i < read.size(); i++) {
      List<Figure> figures = read.get(i);
      if (figures != null) {
        print(printer, waiting.get(i), ConfidentFigures.of(figures, minConfidence), arithmetic);
      }
    }
    waiting.clear();
  }

  /** A document that cannot be printed costs no other its own line. */
  private void print(
      ExtractPrinter printer, Input input, List<Figure> figures, Arithmetic arithmetic) {
    try {
      printer.print(input, figures, arithmetic.check(input.document().text(), figures));
    } catch (RuntimeException e) {
      unread(input.document(), e);
    }
  }

  private static List<Document> documents(List<Input> inputs) {
    return inputs.stream().map(Input::document).toList();
  }

  private void unread(Document document, RuntimeException why) {
    problem(document.id() + ": its figures could not be read: " + why);
  }

  private void problem(String line) {
    problems++;
    Objects.requireNonNull(spec).commandLine().getErr().println("solieu: " + line);
  }
}
