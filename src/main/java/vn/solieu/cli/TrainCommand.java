package vn.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.eval.ChoiceTrainer;
import vn.solieu.eval.ChosenField;
import vn.solieu.eval.ConfidenceScore;
import vn.solieu.eval.ConfidenceTrainer;
import vn.solieu.eval.SegmentationScore;
import vn.solieu.eval.SegmenterTrainer;
import vn.solieu.eval.SentenceTrainer;
import vn.solieu.eval.Treebank;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;

/** {@code solieu train}: makes a model of {@code models/} from data named on the command line. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand {
  private static final Path WEIGHTS =
      Path.of("src", "main", "resources", "vn", "solieu", "figure", "confidence.tsv");

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Command(name = "sentences", mixinStandardHelpOptions = true)
  int sentences(
      @Option(names = "--treebank", required = true, descriptionKey = "train.treebank")
          Path treebank,
      @Option(names = "--out", descriptionKey = "train.sentences.out") @Nullable Path out)
      throws IOException {
    SentenceTrainer trainer =
        new SentenceTrainer(
            Lexicon.shipped().resources().table("text/abbreviations.tsv").stream()
                .map(row -> row.cell(0))
                .toList());
    try (OutputStream to =
        Files.newOutputStream(out == null ? Path.of("models", "sentences.bin") : out)) {
      trainer.train(Treebank.read(treebank).sentences(), to);
    }
    return 0;
  }

  @Command(name = "segmenter", mixinStandardHelpOptions = true)
  int segmenter(
      @Option(names = "--treebank", required = true, descriptionKey = "train.treebank")
          Path treebank,
      @Option(names = "--vocabulary", required = true, descriptionKey = "train.vocabulary")
          Path vocabulary,
      @Option(names = "--raw", required = true, descriptionKey = "train.raw") String raw,
      @Option(names = "--folds", defaultValue = "0", descriptionKey = "train.folds") int folds,
      @Option(names = "--test", paramLabel = "FILE", descriptionKey = "train.segmenter.test")
          @Nullable Path test,
      @Option(names = "--out", descriptionKey = "train.out") @Nullable Path out)
      throws IOException {
    List<List<String>> sentences = Treebank.read(treebank).sentences();
    SegmenterTrainer trainer = new SegmenterTrainer(Lexicon.shipped(), vocabulary, raw);
    if (folds > 1) {
      print("folds", trainer.crossValidated(sentences, folds));
    }
    if (test != null) {
      print("test", trainer.tested(sentences, Treebank.read(test).sentences()));
    }
    if (folds > 1 || test != null) {
      return 0;
    }
    try (OutputStream to =
        Files.newOutputStream(out == null ? Path.of("models", "segmenter.bin") : out)) {
      trainer.train(sentences).write(to);
    }
    return 0;
  }

  private void print(String set, SegmentationScore score) {
    PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
    print.printf(Locale.ROOT, "%s\t%.2f%n", set, score.f1());
    print.flush();
  }

  @Command(name = "confidence", mixinStandardHelpOptions = true)
  int confidence(
      @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", descriptionKey = "train.gold")
          List<Path> gold,
      @Option(names = "--test", paramLabel = "GOLD.jsonl", descriptionKey = "train.test")
          @Nullable Path test,
      @Option(names = "--out", descriptionKey = "train.confidence.out") @Nullable Path out)
      throws IOException {
    ConfidenceTrainer trainer = new ConfidenceTrainer(new FigureExtractor(Lexicon.shipped()));
    gold.forEach(trainer::add);
    String names =
        gold.stream()
            .map(file -> String.valueOf(file.getFileName()))
            .collect(Collectors.joining(" "));
    Files.writeString(out == null ? WEIGHTS : out, trainer.table(names));
    PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
    print.println("set\tfigures\tshare\trecord\tcell");
    print.println(line("folds", trainer.crossValidated()));
    if (test != null) {
      print.println(line("test", trainer.tested(test)));
    }
    print.flush();
    return 0;
  }

  @Command(name = "names", mixinStandardHelpOptions = true)
  int names(
      @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", descriptionKey = "train.gold")
          List<Path> gold,
      @Option(names = "--gains", descriptionKey = "train.gains") boolean gains,
      @Option(names = "--out", descriptionKey = "train.names.out") @Nullable Path out)
      throws IOException {
    return choices(ChosenField.NAMES, gold, gains, out);
  }

  @Command(name = "periods", mixinStandardHelpOptions = true)
  int periods(
      @Parameters(paramLabel = "GOLD.jsonl", arity = "1..*", descriptionKey = "train.gold")
          List<Path> gold,
      @Option(names = "--gains", descriptionKey = "train.gains") boolean gains,
      @Option(names = "--out", descriptionKey = "train.periods.out") @Nullable Path out)
      throws IOException {
    return choices(ChosenField.PERIODS, gold, gains, out);
  }

  private int choices(ChosenField field, List<Path> gold, boolean gains, @Nullable Path out)
      throws IOException {
    ChoiceTrainer trainer = new ChoiceTrainer(Lexicon.shipped(), field);
    gold.forEach(trainer::add);
    if (gains) {
      PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
      print.println("file\tfield\tchosen\tcell\tchosen");
      trainer.gains().forEach(gain -> print.println(line(gain)));
      print.flush();
      return 0;
    }
    try (OutputStream to =
        Files.newOutputStream(out == null ? Path.of("models", field.file()) : out)) {
      trainer.train().write(to);
    }
    return 0;
  }

  private static String line(ChoiceTrainer.Gain gain) {
    return String.format(
        Locale.ROOT,
        "%s\t%.4f\t%.4f\t%.4f\t%.4f",
        gain.file(),
        gain.fieldBefore(),
        gain.field(),
        gain.cellBefore(),
        gain.cell());
  }

  private static String line(String set, ConfidenceScore score) {
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%.3f\t%.3f\t%.3f",
        set,
        score.figures(),
        score.share(),
        score.recordPrecision(),
        score.cellPrecision());
  }
}
