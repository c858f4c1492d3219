package vn.solieu.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the launcher runs once to fill the class-data archive: the commands people wait for, on a
 * sentence of its own.
 */
final class Warmup {
  private static final String TEXT =
      "9 tháng năm 2019, sản lượng thép của tỉnh đạt 1,35 triệu tấn, tăng 11,5% so với cùng kỳ, bằng 75% kế hoạch năm.";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("extract", "--format", "jsonl"),
          List.of("extract", "--date", "2019-10"));

  private Warmup() {}

  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (List<String> command : COMMANDS) {
      System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
      Solieu.run(command.toArray(String[]::new), nowhere, nowhere);
    }
  }
}
