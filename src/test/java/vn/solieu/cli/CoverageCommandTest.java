package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  @Test
  void monthsAreCountedAndThoseBetweenAreGaps() {
    CliRun run =
        CliRun.of("coverage", "--source", "Báo B", "--format", "csv", "--archive", archive);
    assertThat(run.out().lines())
        .contains(
            "source,place,month,articles,figures,gap",
            "Báo B,Hưng Yên,2020-01,1,2,false",
            "Báo B,Thái Bình,2019-12,1,2,false",
            "Báo B,Thái Bình,2020-06,0,0,true",
            "Báo B,Thái Bình,2021-01,1,1,false")
        .hasSize(16);
  }

  @Test
  void aTableTellsTheGapsAsRuns() {
    CliRun run = CliRun.of("coverage", "--archive", archive);
    assertThat(run.out()).contains("2020-01/2020-12").doesNotContain("Báo A  Thái Bình");
    assertThat(run.code()).isZero();
  }

  @Test
  void noArchiveIsOneLineAndExitTwo() {
    CliRun run = CliRun.of("coverage", "--archive", folder.resolve("none").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1);
  }
}
