package vn.solieu.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;

/** No bytes make the finder fail or hang. */
class HostilePageTest {
  private static final ArticleFinder FINDER = new ArticleFinder(Lexicon.shipped());
  private static final long SEED = 20_191_010;

  @Test
  void mutatedPagesNeverFail() throws IOException {
    Random random = new Random(SEED);
    for (Path page : pages()) {
      byte[] whole = Files.readAllBytes(page);
      for (int round = 0; round < 6; round++) {
        byte[] bytes = mutate(whole, random);
        assertThatCode(() -> FINDER.find(bytes, PageContext.of("https://x.example/a/b.html")))
            .as("%s round %d", page, round)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void randomBytesNeverFail() {
    Random random = new Random(SEED);
    for (int round = 0; round < 200; round++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      assertThatCode(() -> FINDER.find(bytes, PageContext.of("\u0000://%%")))
          .doesNotThrowAnyException();
    }
  }

  /** Tags nested a hundred thousand deep, and what parsers are slow at. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<b>", "<a href=x>", "<table>", "<table><tr><td>", "<font>", "<p><b>", "<ul><li>",
        "<select>", "<svg>", "<p>a</b>", "<!--", "<![CDATA[", "&lt;", "<h1>",
            "<article class=body>x."
      })
  void bombsEndWithinTheBudget(String piece) {
    byte[] bomb = piece.repeat(100_000).getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(FINDER.find(bomb, PageContext.of("https://x.example/a"))).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":", "[", "\"@graph\":["})
  void deepJsonLdIsLeftOut(String piece) {
    String page =
        "<script type=application/ld+json>"
            + piece.repeat(50_000)
            + "</script><p>Một câu ngắn.</p>";
    assertThatCode(() -> FINDER.find(page.getBytes(StandardCharsets.UTF_8), PageContext.of("")))
        .doesNotThrowAnyException();
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "<>\"'/&=;".charAt(random.nextInt(8));
        default -> {
          int length = Math.min(random.nextInt(60), bytes.length - at);
          System.arraycopy(whole, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
      }
    }
    return random.nextInt(4) == 0
        ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : bytes;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus", "site"))) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".html")).sorted().toList());
    }
  }
}
