package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.TextInput;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;
import vn.solieu.text.SentenceSplitter;
import vn.solieu.text.Span;
import vn.solieu.text.Tokens;
import vn.solieu.text.WordSegmenter;
import vn.solieu.text.Words;

/** {@code solieu segment}: text → one sentence a line, syllables of a word joined by "_". */
@Command(name = "segment", mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "segment.file")
  String file = "-";

  @Option(names = "--pre-tokenized", descriptionKey = "segment.preTokenized")
  boolean preTokenized;

  private final Words words = new Words();

  /** Tokens as they were given, whatever their normal form. */
  private final Tokens asGiven = new Tokens();

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    StringBuilder line = new StringBuilder();
    TextInput.lines(file, System.in, given -> print(given, line, out));
    out.flush();
    return 0;
  }

  private void print(String given, StringBuilder line, PrintWriter out) {
    WordSegmenter segmenter = Lexicon.shipped().segmenter();
    SentenceSplitter splitter = Lexicon.shipped().sentenceSplitter();
    if (preTokenized) {
      segmenter.segmentTokens(NormalizedText.of(given, Form.COMPOSED).text(), words);
      asGiven.split(given);
      out.append(joined(asGiven, line)).append('\n');
      return;
    }
    String text = NormalizedText.of(given).text();
    for (Span sentence : splitter.split(text, new Span(0, text.length()))) {
      segmenter.segment(text, sentence, words);
      out.append(joined(words.tokens(), line)).append('\n');
    }
  }

  private StringBuilder joined(Tokens printed, StringBuilder line) {
    line.setLength(0);
    for (int w = 0; w < words.size(); w++) {
      for (int t = words.firstToken(w); t < words.endToken(w); t++) {
        line.append(t == 0 ? "" : t == words.firstToken(w) ? " " : "_");
        line.append(printed.text(t));
      }
    }
    return line;
  }
}
