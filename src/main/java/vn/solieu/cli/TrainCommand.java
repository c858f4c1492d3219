package vn.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.eval.SegmenterTrainer;
import vn.solieu.eval.Treebank;
import vn.solieu.lexicon.Lexicon;

/** {@code solieu train}: makes a model of {@code models/} from data named on the command line. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand {
  @Mixin Settings settings = new Settings();

  @Command(name = "segmenter", mixinStandardHelpOptions = true)
  int segmenter(
      @Option(names = "--treebank", required = true, descriptionKey = "train.treebank")
          Path treebank,
      @Option(names = "--vocabulary", required = true, descriptionKey = "train.vocabulary")
          Path vocabulary,
      @Option(names = "--raw", required = true, descriptionKey = "train.raw") String raw,
      @Option(names = "--out", descriptionKey = "train.out") @Nullable Path out)
      throws IOException {
    Treebank sentences = Treebank.read(treebank);
    SegmenterTrainer trainer = new SegmenterTrainer(Lexicon.shipped(), vocabulary, raw);
    try (OutputStream to =
        Files.newOutputStream(out == null ? Path.of("models", "segmenter.bin") : out)) {
      trainer.train(sentences.sentences()).write(to);
    }
    return 0;
  }
}
