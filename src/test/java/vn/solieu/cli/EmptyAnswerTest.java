package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyAnswerTest {
  @TempDir Path folder;
  private String archive = "";

  @BeforeEach
  void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private String said(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--archive", archive, "--lang", "en"));
    return CliRun.of(all.toArray(String[]::new)).err();
  }

  @Test
  void namesThePartThatFindsNothing() {
    assertThat(said("figures", "--place", "Hưng Yên", "--unit", "thúng"))
        .contains("--unit \"thúng\" alone finds nothing")
        .doesNotContain("--place");
  }

  @Test
  void offersANameOfTheArchiveForOneMistyped() {
    for (String command : List.of("figures", "search", "export", "compare")) {
      assertThat(said(command, "--place", "Hung Yenn", "--indicator", "thép"))
          .contains("Did you mean: Hưng Yên");
    }
    assertThat(said("figures", "--source", "Bao C")).contains("Báo A", "Báo B");
    assertThat(said("figures", "--place", "Quảng Ngãi")).doesNotContain("Did you mean");
  }

  @Test
  void countsThePartsThatOnlyTogetherFindNothing() {
    assertThat(said("figures", "--place", "Thái Bình", "--source", "Báo A"))
        .contains("Each finds something alone", "--place \"Thái Bình\" 3");
  }

  @Test
  void isSilentWhenSomethingIsFound() {
    assertThat(said("figures", "--place", "Thái Bình")).doesNotContain("alone");
  }
}
