package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of {@code ARCHIVE/lexicon} hold in questions as they do in reading. */
class OwnLexiconTest {
  private static final String ARTICLE =
      """
      {"url":"https://bao-a.example/9","title":"Vải Lục Ngạn","text":"Năm 2019, sản lượng vải sấy dẻo của tỉnh Bắc Giang đạt 300 bành. Năm 2020, sản lượng vải sấy dẻo của tỉnh Bắc Giang đạt 40 tấn.","date":"2020-12-30","province":"Bắc Giang","source":"Báo A"}
      """;

  @TempDir Path folder;

  private CliRun run(String command, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = command;
    System.arraycopy(more, 0, all, 1, more.length);
    all[more.length + 1] = "--archive";
    all[more.length + 2] = folder.resolve("archive").toString();
    return CliRun.of(all);
  }

  @Test
  void anIndicatorAndAUnitOfTheUsersAreAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), ARTICLE);
    assertThat(run("import", file.toString()).code()).isZero();
    Path lexicon = folder.resolve("archive/lexicon");
    Files.writeString(lexicon.resolve("concepts.tsv"), "vai-say\tvải sấy dẻo\tlychee\tvải dẻo\n");
    Files.writeString(lexicon.resolve("units.tsv"), "bành\tbành\tmass\t\t200\n");
    assertThat(run("rebuild").code()).isZero();
    assertThat(run("figures", "--indicator", "vải dẻo", "--format", "jsonl").out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"indicatorId\":\"vai-say\""));
    assertThat(run("figures", "--min", "50 tấn", "--format", "jsonl").out())
        .contains("300 bành")
        .doesNotContain("40 tấn\"");
    assertThat(run("figures", "--unit", "bành", "--format", "jsonl").out().lines()).hasSize(2);
    assertThat(run("search", "value:>\"250 bành\"").err()).startsWith("1 ");
    assertThat(run("compare", "--indicator", "vải dẻo", "--format", "csv").out().lines())
        .hasSizeGreaterThanOrEqualTo(3);
  }
}
