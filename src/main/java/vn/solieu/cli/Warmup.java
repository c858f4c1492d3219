package vn.solieu.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the launcher runs once to fill the cache of classes and of what they did most: the commands
 * people wait for, on a sentence of its own, and imports of the bundled newspaper.
 */
final class Warmup {
  private static final String TEXT =
      "9 tháng năm 2019, sản lượng thép của tỉnh đạt 1,35 triệu tấn, tăng 11,5% so với cùng kỳ, bằng 75% kế hoạch năm.";

  private static final String PAGE =
      "<html lang=vi><head><meta charset=utf-8><title>Sản lượng thép chín tháng tăng | Báo</title>"
          + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2019-10-10\"}"
          + "</script></head><body><h1>Sản lượng thép chín tháng tăng</h1><p class=date>10/10/2019</p><p>"
          + TEXT.repeat(3)
          + "</p><p align=right>Mai Lan</p></body></html>";

  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("--help"),
          List.of("extract", "--format", "jsonl"),
          List.of("extract", "--date", "2019-10"),
          List.of("article"));

  /** Often enough for the virtual machine to learn where the time of an import goes. */
  private static final int IMPORTS = 4;

  private Warmup() {}

  /**
   * @param args a folder to import into; none: no imports
   */
  public static void main(String[] args) {
    for (List<String> command : COMMANDS) {
      String input = command.getFirst().equals("article") ? PAGE : TEXT;
      System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
      run(command);
    }
    Path corpus = Path.of(System.getProperty("solieu.home", ".")).resolve("corpus");
    if (args.length > 0 && Files.isDirectory(corpus)) {
      imports(corpus, Path.of(args[0]));
    }
  }

  private static void imports(Path corpus, Path folder) {
    for (int i = 0; i < IMPORTS; i++) {
      String archive = folder.resolve("archive" + i).toString();
      run(List.of("import", corpus.toString(), "--archive", archive));
    }
    run(List.of("search", "sản lượng", "--archive", folder.resolve("archive0").toString()));
  }

  private static void run(List<String> command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Solieu.run(command.toArray(String[]::new), nowhere, nowhere);
  }
}
