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
import vn.solieu.export.Json;

class DecisionsCommandTest {
  @TempDir Path folder;
  private String archive = "";

  @BeforeEach
  void make() throws IOException {
    archive = ArchiveOfTexts.make(folder);
  }

  private CliRun run(String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--archive", archive));
    return CliRun.of(all.toArray(String[]::new));
  }

  private String figure(String quote) {
    return run("figures", "--format", "jsonl")
        .out()
        .lines()
        .map(Json::parse)
        .filter(f -> f.get("quote").asText().equals(quote))
        .map(f -> f.get("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private String panelOf(String period) {
    return run("figures", "--panel", "thép", "--unit", "tấn", "--period", period, "--format", "csv")
        .out();
  }

  @Test
  void aRejectedFigureLeavesThePanelAndMarksExports() {
    String id = figure("1,38 triệu tấn");
    assertThat(run("decisions", "reject", id, "--who", "an", "--why", "nhầm kỳ").code()).isZero();
    assertThat(panelOf("2019-01/2019-09")).contains("1350000").doesNotContain("1380000");
    assertThat(run("export").out()).contains(",rejected,");
    assertThat(run("sql", "SELECT id FROM figures WHERE decision = 'rejected'").out()).contains(id);
    assertThat(run("figures", "--format", "jsonl").out()).contains("\"decision\":\"rejected\"");
    assertThat(run("decisions", "--format", "csv").out()).contains(id, "an", "nhầm kỳ");
  }

  @Test
  void aCorrectionIsReadWithItsUnit() {
    String id = figure("1,38 triệu tấn");
    run("decisions", "correct", id, "1.390 nghìn tấn");
    assertThat(run("decisions", "--format", "csv").out()).contains("corrected: 1390000");
    run("decisions", "correct", id, "1.400.000.000 kg");
    assertThat(run("decisions", "--format", "csv").out()).contains("corrected: 1400000");
    CliRun money = run("decisions", "correct", id, "3 tỷ đồng");
    assertThat(money.code()).isEqualTo(2);
    assertThat(money.err()).contains("is in t; VND does not convert");
  }

  @Test
  void theArchiveMayBeNamedBeforeTheVerb() {
    String id = figure("1,38 triệu tấn");
    CliRun run = CliRun.of("decisions", "--archive", archive, "accept", id);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run("decisions", "--format", "csv").out()).contains(id + ",accepted");
  }

  @Test
  void helpIsPrintedAsItIsWritten() {
    for (String lang : List.of("vi", "en")) {
      CliRun help = CliRun.of("decisions", "correct", "--help", "--lang", lang);
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).contains("8,2%").doesNotContain("%%");
    }
  }

  private CliRun claim(String value) {
    return run(
        "check", "9 tháng năm 2019, sản lượng thép của tỉnh Hưng Yên đạt " + value + " triệu tấn.");
  }

  @Test
  void aRejectedFigureIsNoEvidence() {
    assertThat(claim("1,38").out()).contains("sources disagree");
    run("decisions", "reject", figure("1,38 triệu tấn"), "--why", "nhầm kỳ");
    assertThat(claim("1,38").code()).isEqualTo(3);
    assertThat(claim("1,35").out()).contains("CONFIRMED").doesNotContain("disagree", "1,38");
    CliRun compared = run("compare", "--indicator", "thép", "--format", "csv");
    assertThat(compared.out()).contains("1350000").doesNotContain("1380000");
    assertThat(compared.err()).contains("1 rejected");
  }

  @Test
  void aCorrectedFigureCountsAsCorrectedAndSaysSo() {
    run("decisions", "reject", figure("1,35 triệu tấn"));
    String id = figure("1,38 triệu tấn");
    run("decisions", "correct", id, "1390000", "--who", "bình", "--why", "theo Cục Thống kê");
    assertThat(claim("1,38").code()).isEqualTo(3);
    assertThat(claim("1,38").out()).contains("archive: 1,39 triệu tấn");
    CliRun right = claim("1,39");
    assertThat(right.out()).contains("CONFIRMED", "corrected by bình", "theo Cục Thống kê");
    assertThat(run("compare", "--indicator", "thép", "--format", "csv").out()).contains("1390000");
  }

  @Test
  void aRejectedPartIsJoinedToNoLevel() {
    String before = run("figures", "--joined", "--format", "csv", "thép").out();
    assertThat(before).contains(",75,", ",11.5,");
    run("decisions", "reject", figure("75%"));
    run("decisions", "correct", figure("11,5%"), "12.5");
    CliRun after = run("export", "--what", "joined", "thép");
    assertThat(after.out()).doesNotContain(",75,").contains(",12.5,", "change corrected: 12.5");
  }

  @Test
  void aCorrectionSurvivesARebuildAndTheLastDecisionHolds() {
    String id = figure("1,38 triệu tấn");
    run("decisions", "reject", id);
    run("decisions", "correct", id, "1390000", "--who", "bình");
    assertThat(run("rebuild").code()).isZero();
    assertThat(panelOf("2019-01/2019-09")).contains("1390000", "corrected: 1390000");
    assertThat(run("decisions", "--format", "jsonl").out().lines()).hasSize(2);
  }

  @Test
  void whatCannotBeDecidedIsOneLineAndExitTwo() {
    String id = figure("1,38 triệu tấn");
    for (CliRun run :
        List.of(
            run("decisions", "accept", "nothing#here"),
            run("decisions", "correct", id, "1,39"),
            run("decisions", "correct", id))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).doesNotContain("Exception").isNotBlank();
    }
    assertThat(run("decisions", "--format", "jsonl").out()).isEmpty();
  }
}
