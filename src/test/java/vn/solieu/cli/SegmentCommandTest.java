package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentCommandTest {
  private static final String TOKENS = "Kinh tế xã hội tỉnh Hoà Bình tăng 1.234,5 tỷ đồng .";
  @TempDir Path folder;

  private String segment(String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("text.txt"), text);
    List<String> words = new ArrayList<>(List.of("segment", file.toString()));
    words.addAll(List.of(options));
    CliRun run = CliRun.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aSentenceIsALineAndEmptyLinesAreNone() throws IOException {
    assertThat(segment("Kinh tế tăng. Xã hội vui.\r\n\r\n  \r\nTỉnh có 1.234,5 ha."))
        .isEqualTo("Kinh_tế tăng .\nXã_hội vui .\nTỉnh có 1.234,5 ha .\n");
  }

  @Test
  void givenTokensAndLinesAreKept() throws IOException {
    assertThat(segment("Kinh tế , xã hội\n\n 5 %\r\n", "--pre-tokenized"))
        .isEqualTo("Kinh_tế , xã_hội\n\n5 %\n");
  }

  @Test
  void decomposedTokensHaveTheSameWordsAndStayDecomposed() throws IOException {
    String apart = Normalizer.normalize(TOKENS, Normalizer.Form.NFD);
    assertThat(segment(apart, "--pre-tokenized"))
        .isEqualTo(Normalizer.normalize(segment(TOKENS, "--pre-tokenized"), Normalizer.Form.NFD))
        .contains("_");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstToken() throws IOException {
    assertThat(segment("\ufeffKinh tế\n", "--pre-tokenized")).isEqualTo("Kinh_tế\n");
  }
}
