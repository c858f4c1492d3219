package vn.solieu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Digests;

/**
 * The scores in corpus/expected-scores.tsv are those of this tree; {@code -Dsolieu.rewrite=true}
 * writes them anew.
 */
class ExpectedScoresTest {
  private static final Path FILE = Path.of("corpus/expected-scores.tsv");
  private static final String HEAD =
      "# F1 of the extractor on corpus/gold, by set, with the SHA-256 of each set; verified by a test (-Dsolieu.rewrite=true rewrites).\n"
          + "# set\tsha256\trow\tF1\n";

  @Test
  void scoresAreThoseWrittenDown() throws IOException {
    String measured = HEAD + measured();
    if (Boolean.getBoolean("solieu.rewrite")) {
      Files.writeString(FILE, measured, StandardCharsets.UTF_8);
    }
    assertThat(measured).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
  }

  private static String measured() throws IOException {
    FigureExtractor extractor = new FigureExtractor(Lexicon.shipped());
    StringBuilder lines = new StringBuilder();
    for (Path set : sets()) {
      FigureEvaluation evaluation = new FigureEvaluation(extractor);
      evaluation.add(set);
      String digest = Digests.sha256(Files.readAllBytes(set)).substring(0, 16);
      for (Row row : FigureScore.rows()) {
        String f1 = String.format(Locale.ROOT, "%.4f", evaluation.all().f1(row));
        lines
            .append(String.join("\t", set.getFileName().toString(), digest, row.key(), f1))
            .append('\n');
      }
    }
    return lines.toString();
  }

  private static List<Path> sets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus/gold"))) {
      return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
