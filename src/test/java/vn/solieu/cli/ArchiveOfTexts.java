package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small archive of invented articles, imported as a user would. */
final class ArchiveOfTexts {
  private static final String LINES =
      """
      {"url":"https://bao-a.example/1","title":"Thép Hưng Yên tăng","text":"9 tháng năm 2019, sản lượng thép của tỉnh Hưng Yên đạt 1,35 triệu tấn, tăng 11,5% so với cùng kỳ năm 2018, bằng 75% kế hoạch năm. Cả năm 2018, sản lượng thép của tỉnh Hưng Yên đạt 1,6 triệu tấn.","date":"2019-10-05","province":"Hưng Yên","source":"Báo A"}
      {"url":"https://bao-b.example/2","title":"Thép vượt đích","text":"9 tháng năm 2019, sản lượng thép của tỉnh Hưng Yên đạt 1,38 triệu tấn. Năm 2019, sản lượng thép của tỉnh Hưng Yên đạt 1,8 triệu tấn.","date":"2020-01-06","province":"Hưng Yên","source":"Báo B"}
      {"url":"https://bao-b.example/3","title":"Lúa Thái Bình","text":"Năm 2019, sản lượng lúa của tỉnh Thái Bình đạt 1.100.000 tấn, giảm 2,5% so với năm 2018.","date":"2019-12-02","province":"Thái Bình","source":"Báo B"}
      {"url":"https://bao-b.example/4","title":"=Lúa \\"mới\\", vụ xuân","text":"Theo Cục Thống kê tỉnh, năm 2020, sản lượng lúa của tỉnh Thái Bình đạt 1,05 triệu tấn.","date":"2021-01-10","province":"Thái Bình","source":"Báo B"}
      """;

  private ArchiveOfTexts() {}

  /** Imports the articles into {@code folder}/archive; gives its path. */
  static String make(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), LINES);
    String archive = folder.resolve("archive").toString();
    CliRun run = CliRun.of("import", file.toString(), "--archive", archive);
    assertThat(run.code()).as(run.err()).isZero();
    return archive;
  }
}
