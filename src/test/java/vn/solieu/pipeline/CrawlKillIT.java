package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.cli.Solieu;
import vn.solieu.store.Archive;
import vn.solieu.store.Digests;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;

/**
 * A crawl of the bundled newspaper in a process of its own, killed at random moments and started
 * again: nothing is lost, at most the exchange in flight is asked for again, robots.txt is kept.
 * {@code -Dsolieu.kills=200} for the long run.
 */
class CrawlKillIT {
  private static final int KILLS = Integer.getInteger("solieu.kills", 5);
  private static final Random RANDOM = new Random(Long.getLong("solieu.seed", 20260105L));

  @TempDir Path folder;
  private SiteServer server;

  @BeforeEach
  void start() throws IOException {
    server = SiteServer.start(Path.of("corpus/site"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void killedAtAnyMomentItLosesNothingAndAsksOnceMoreAtMost() throws Exception {
    Path whole = folder.resolve("whole");
    assertThat(child(whole).waitFor()).isZero();
    kept(0, 0);
    Set<String> pages = pages(whole);
    assertThat(pages).hasSizeGreaterThan(90);
    String figures = exported(whole, "figures");
    assertThat(figures).isNotEmpty();
    String articles = exported(whole, "articles");
    String hits = hits(whole);
    assertThat(hits).isNotEmpty();
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      int before = server.log().size();
      Path killed = folder.resolve("killed" + round);
      int here = killUntilDone(killed, KILLS - kills);
      kills += here;
      assertThat(child(killed).waitFor()).isZero();
      kept(before, here);
      assertThat(pages(killed)).isEqualTo(pages);
      assertThat(exported(killed, "figures")).isEqualTo(figures);
      assertThat(exported(killed, "articles")).isEqualTo(articles);
      assertThat(hits(killed)).isEqualTo(hits);
      assertThat(output("verify", "--archive", killed.toString())).isEmpty();
      System.err.println("kills so far: " + kills + " of " + KILLS);
    }
  }

  /** Kills the crawl again and again; gives how often before it came to its end. */
  private int killUntilDone(Path archive, int most) throws Exception {
    for (int kills = 0; kills < most; kills++) {
      Process crawl = child(archive);
      if (ends(crawl)) {
        return kills;
      }
      crawl.destroyForcibly().waitFor();
    }
    return most;
  }

  /**
   * Lets a crawl go on for up to five answers and a part of the next gap, one in eight only for a
   * moment of its start; true when it has ended by itself.
   */
  private boolean ends(Process crawl) throws InterruptedException {
    if (RANDOM.nextInt(8) == 0) {
      return crawl.waitFor(RANDOM.nextInt(3000), TimeUnit.MILLISECONDS);
    }
    int until = server.log().size() + 1 + RANDOM.nextInt(5);
    while (server.log().size() < until) {
      if (crawl.waitFor(2, TimeUnit.MILLISECONDS)) {
        return true;
      }
    }
    return crawl.waitFor(RANDOM.nextInt(150), TimeUnit.MILLISECONDS);
  }

  private Process child(Path archive) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.solieu.cli.Solieu"));
    command.addAll(List.of("crawl", server.start().toString(), "--archive", archive.toString()));
    command.addAll(List.of("--min-gap", "0", "--allow-private", "--quiet"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** What the server saw since: nothing forbidden, the crawl delay, few repetitions. */
  private void kept(int from, int kills) {
    List<SiteServer.Hit> hits = server.log().subList(from, server.log().size());
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < hits.size(); i++) {
      assertThat(hits.get(i).path()).doesNotStartWith("/noi-bo/");
      times.merge(hits.get(i).path(), 1, Integer::sum);
      if (i > 0) {
        long gap = hits.get(i).nanos() - hits.get(i - 1).nanos();
        assertThat(Duration.ofNanos(gap)).isGreaterThanOrEqualTo(Duration.ofMillis(100));
      }
    }
    assertThat(hits.size() - times.size()).isLessThanOrEqualTo(kills);
  }

  /** Every address with the digest of its body. */
  private static Set<String> pages(Path folder) {
    Set<String> pages = new TreeSet<>();
    List<String> broken = new ArrayList<>();
    WarcReader.each(
        Archive.open(folder),
        page -> {
          if (page.kind() == StoredPage.Kind.RESPONSE) {
            pages.add(page.url() + " " + page.status() + " " + Digests.sha256(page.payload()));
          }
        },
        broken::add);
    assertThat(broken).isEmpty();
    return pages;
  }

  private static String hits(Path archive) {
    return output("search", "sản lượng", "--format", "jsonl", "--archive", archive.toString());
  }

  private static String exported(Path archive, String what) throws IOException {
    Path file = archive.resolveSibling(archive.getFileName() + "-" + what + ".jsonl");
    output(
        "export",
        "--what",
        what,
        "--format",
        "jsonl",
        "-o",
        file.toString(),
        "--archive",
        archive.toString());
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static String output(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        Solieu.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
