package vn.solieu.figure.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.solieu.figure.GoldReport;
import vn.solieu.lexicon.Lexicon;

/** Periods, bases and links on the project's own gold, with quantities and roles taken as given. */
class GoldTimingTest {
  @Test
  void stageStaysAboveItsFloorsOnOwnGold() throws IOException {
    Lexicon lexicon = Lexicon.shipped();
    List<GoldMentions> documents;
    try (Stream<Path> files = Files.list(Path.of("corpus/gold"))) {
      documents =
          files
              .filter(f -> f.toString().endsWith(".jsonl"))
              .sorted()
              .flatMap(f -> load(f, lexicon).stream())
              .toList();
    }
    GoldReport report = GoldReport.of(documents, lexicon);
    assertThat(report.periods()).isGreaterThan(0.93);
    assertThat(report.bases()).isGreaterThan(0.98);
    assertThat(report.links()).isGreaterThan(0.965);
  }

  private static List<GoldMentions> load(Path file, Lexicon lexicon) {
    try {
      return GoldMentions.load(file, lexicon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
