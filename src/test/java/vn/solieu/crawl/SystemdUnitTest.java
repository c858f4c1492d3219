package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.lexicon.Resources;

/** The example unit is one that systemd takes. */
class SystemdUnitTest {
  @TempDir Path folder;

  private static String unit() throws IOException {
    try (var in = Resources.shipped().open("crawl/solieu-crawl.service")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void itWatchesAndComesBackAfterAFailure() throws IOException {
    Map<String, String> keys = new HashMap<>();
    String section = "";
    for (String line : unit().lines().toList()) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.isBlank() && !line.startsWith("#")) {
        assertThat(line).matches("[A-Z][A-Za-z]+=.+");
        keys.put(
            section + line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
      }
    }
    assertThat(keys.get("[Service]ExecStart")).contains(" crawl ", " --watch ");
    assertThat(keys)
        .containsEntry("[Service]Restart", "on-failure")
        .containsKey("[Install]WantedBy");
  }

  @Test
  void systemdVerifiesIt() throws Exception {
    assumeThat(Path.of("/usr/bin/systemd-analyze")).exists();
    Path file = folder.resolve("solieu-crawl.service");
    Files.writeString(file, unit().replace("/opt/solieu/solieu", "/bin/true"));
    Process verify =
        new ProcessBuilder("systemd-analyze", "verify", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(l -> l.contains("solieu-crawl.service"))).isEmpty();
  }
}
