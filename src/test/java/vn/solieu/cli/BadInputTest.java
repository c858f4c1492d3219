package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is named that cannot be used: one clear line on standard error that names it, exit 2, no
 * stack trace, nothing on standard output.
 */
class BadInputTest {
  private static final String WORDS = "9 tháng, tỉnh sản xuất 1,35 triệu tấn thép, tăng 11,5%.";
  private static final Locale BEFORE = Locale.getDefault();
  @TempDir static Path folder;
  private static String archive = "";

  /** Commands that read a document; ARCHIVE and FILE are filled in. */
  private static final Map<String, String> READERS =
      new TreeMap<>(
          Map.of(
              "extract", "extract FILE",
              "article", "article FILE",
              "import", "import FILE --archive NEW",
              "check", "check FILE --archive ARCHIVE",
              "segment", "segment FILE",
              "crawl", "crawl FILE --archive NEW"));

  private static final Map<String, String> BAD =
      new TreeMap<>(
          Map.of(
              "missing.txt", "no such file",
              "empty.txt", "is empty",
              "binary.txt", "binary data",
              "huge.txt", "larger than 32 MB",
              "latin.txt", "UTF-8",
              "torn.txt.gz", "cannot be read",
              "torn.txt.xz", "cannot be read",
              "a-folder", "folder"));

  @BeforeAll
  static void make() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    write("empty.txt", "");
    Files.write(file("binary.txt"), new byte[] {1, 2, 0, 0, 7, (byte) 0xff, 0});
    Files.write(file("latin.txt"), new byte[] {'S', (byte) 0xe2, 'n', ' ', (byte) 0xfe, 'l'});
    try (RandomAccessFile huge = new RandomAccessFile(file("huge.txt").toFile(), "rw")) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'a');
      for (int i = 0; i < 33; i++) {
        huge.write(block);
      }
    }
    Files.write(file("torn.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2});
    Files.write(
        file("torn.txt.xz"), new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0, 4, 1, 2, 3, 4});
    Files.createDirectories(file("a-folder"));
    write("good.txt", WORDS);
    archive = file("archive").toString();
    assertThat(CliRun.of("import", file("good.txt").toString(), "--archive", archive).code())
        .isZero();
  }

  @AfterAll
  static void restore() {
    Locale.setDefault(BEFORE);
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static Path write(String name, String text) throws IOException {
    return Files.writeString(file(name), text, StandardCharsets.UTF_8);
  }

  private static CliRun run(String command, String file) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ")) {
      words.add(
          switch (word) {
            case "FILE" -> file;
            case "ARCHIVE" -> archive;
            case "GOOD" -> file("good.txt").toString();
            case "NEW" -> folder.resolve("new").toString();
            default -> word;
          });
    }
    return CliRun.of(words.toArray(String[]::new));
  }

  static Stream<Arguments> badFiles() {
    return READERS.entrySet().stream()
        .flatMap(c ->
            BAD.entrySet().stream()
                .filter(b -> expected(c.getKey(), b.getKey()) != null)
                .map(b -> Arguments.of(c.getKey(), b.getKey(), expected(c.getKey(), b.getKey()))));
  }

  /** A page in another encoding is none that is bad, nor is a folder of pages. */
  private static String expected(String command, String bad) {
    boolean pages = command.equals("article") && List.of("latin.txt", "a-folder").contains(bad);
    if (command.equals("crawl")) {
      return bad.equals("missing.txt") || bad.equals("a-folder") ? "nor a sources file" : bad;
    }
    return pages
        ? null
        : command.equals("import") && bad.equals("a-folder") ? "holds no" : BAD.get(bad);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("badFiles")
  void aFileThatCannotBeUsedIsOneLine(String command, String bad, String reason) {
    CliRun run = run(READERS.get(command), file(bad).toString());
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    List<String> told = run.errLines().stream().filter(l -> l.startsWith("solieu: ")).toList();
    assertThat(told).singleElement().asString().contains(bad, reason);
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(run.out().replace("{}", "")).isBlank();
  }

  @ParameterizedTest
  @MethodSource("readersOfStandardInput")
  void nothingOnStandardInputIsOneLine(String command) {
    CliRun run = run(READERS.get(command), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("solieu: -: is empty").doesNotContain("\tat ");
  }

  static Stream<String> readersOfStandardInput() {
    return Stream.of("extract", "article", "import", "check", "segment");
  }

  static Stream<Arguments> archives() {
    List<String> commands =
        List.of(
            "search thép --archive FILE",
            "figures --archive FILE",
            "export -o out.csv --archive FILE",
            "check GOOD --archive FILE",
            "rebuild --archive FILE",
            "verify --archive FILE",
            "crawl --status --archive FILE");
    return commands.stream()
        .flatMap(c -> Stream.of("missing", "a-folder", "good.txt").map(a -> Arguments.of(c, a)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("archives")
  void whatIsNoArchiveIsOneLine(String command, String name) {
    CliRun run = run(command, file(name).toString());
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().startsWith("solieu: ").contains(name);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("indexReaders")
  void aDamagedIndexIsOneLineThatSaysWhatToDo(String command) throws IOException {
    Path damaged = copy("damaged-" + command.replace(' ', '-'));
    try (Stream<Path> files = Files.list(damaged.resolve("index"))) {
      for (Path f : files.filter(p -> p.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(f, "hỏng");
      }
    }
    CliRun run = run(command + " --archive FILE", damaged.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("index", "solieu rebuild");
    assertThat(run("rebuild --archive FILE --quiet", damaged.toString()).code()).isZero();
    assertThat(run(command + " --archive FILE", damaged.toString()).code()).isZero();
  }

  static Stream<String> indexReaders() {
    return Stream.of("search thép", "figures", "check GOOD");
  }

  @Test
  void aDamagedFrontierIsOneLine() throws IOException {
    Path damaged = copy("damaged-frontier");
    Files.writeString(damaged.resolve("frontier.db"), "đây không phải cơ sở dữ liệu".repeat(300));
    CliRun run = run("crawl --status --archive FILE", damaged.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("frontier.db");
  }

  private static Path copy(String name) throws IOException {
    Path to = file(name);
    try (Stream<Path> all = Files.walk(Path.of(archive))) {
      for (Path from : all.toList()) {
        Files.copy(from, to.resolve(Path.of(archive).relativize(from).toString()));
      }
    }
    return to;
  }

  @ParameterizedTest
  @MethodSource("linesReaders")
  void aBadLineIsNamedAndTheRestIsDone(String command) throws IOException {
    Path lines =
        write(
            "lines.jsonl",
            String.join(
                "\n",
                "{\"id\":\"a\",\"text\":\"" + WORDS + "\"}",
                "{\"id\":\"b\",",
                "[1, 2]",
                "{\"id\":\"c\",\"text\":null}",
                "{\"id\":\"d\",\"text\":\""
                    + WORDS.replace("1,35", "1,36")
                    + "\",\"date\":\"hôm qua\"}",
                "",
                "{\"id\":\"e\",\"text\":\"" + WORDS.replace("1,35", "1,37") + "\"}"));
    CliRun run = run(command, lines.toString());
    assertThat(run.code()).isEqualTo(2);
    List<String> told = run.errLines().stream().filter(l -> l.startsWith("solieu: ")).toList();
    assertThat(told).hasSize(4);
    for (int line = 2; line <= 5; line++) {
      assertThat(told.get(line - 2)).startsWith("solieu: " + lines + ":" + line + ": ");
    }
    assertThat(run.err()).doesNotContain("\tat ");
    if (!command.startsWith("import")) {
      assertThat(run.out()).contains("\"id\":\"a\"", "\"id\":\"e\"");
    } else {
      assertThat(run("figures --format jsonl --archive FILE", file("new").toString()).out())
          .contains("1,35 triệu tấn", "1,37 triệu tấn");
    }
  }

  static Stream<String> linesReaders() {
    return Stream.of(
        "extract FILE --format jsonl",
        "import FILE --archive NEW",
        "check FILE --format jsonl --archive ARCHIVE");
  }

  @ParameterizedTest
  @MethodSource("wrongOptions")
  void wrongOptionsAreNamed(String line, String named) {
    CliRun run = run(line, file("good.txt").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.errLines().getFirst()).contains(named);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  static Stream<Arguments> wrongOptions() {
    return Stream.of(
        Arguments.of("nothing", "nothing"),
        Arguments.of("extract FILE --format xml", "xml"),
        Arguments.of("extract FILE --date gestern", "gestern"),
        Arguments.of("extract FILE --min-confidence much", "much"),
        Arguments.of("extract FILE --unknown", "--unknown"),
        Arguments.of("article FILE --charset klingon", "klingon"),
        Arguments.of("article FILE FILE", "good.txt"),
        Arguments.of("import --archive NEW", "FILE"),
        Arguments.of("crawl ftp://x.example/ --archive NEW", "ftp://x.example/"),
        Arguments.of("crawl http:// --archive NEW", "http://"),
        Arguments.of("crawl --archive NEW", "no source"),
        Arguments.of("crawl http://x.example/ --max-pages -1 --archive NEW", "--max-pages"),
        Arguments.of("crawl http://x.example/ --max-pages many --archive NEW", "many"),
        Arguments.of("crawl http://x.example/ --since 2025-13 --archive NEW", "2025-13"),
        Arguments.of("search thép --limit much --archive ARCHIVE", "much"),
        Arguments.of("source try nothing", "nothing"));
  }
}
