package vn.solieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.text.BadInput;

class ArchiveTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-01T02:03:04Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void oneArchiveHasOneWriter() {
    Archive archive = Archive.create(folder.resolve("a"));
    try (ArchiveLock lock = archive.lock("crawl")) {
      lock.check();
      assertThatThrownBy(() -> archive.lock("rebuild"))
          .isInstanceOf(BadInput.class)
          .hasMessageContaining("is being written by solieu crawl (process ");
    }
    archive.lock("rebuild").close();
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    Files.writeString(folder.resolve("x"), "x");
    assertThatThrownBy(() -> Archive.create(folder)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Archive.create(folder.resolve("x"))).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(BadInput.class);
  }

  @Test
  void decisionsAreAppendedAndReadBackWhateverIsInThem() {
    DecisionFile file = Archive.create(folder.resolve("a")).decisions();
    List<List<String>> rows =
        List.of(
            List.of("a\tb", "c\nd", "\\n"),
            List.of("# không phải chú thích", ""),
            List.of("tỷ đồng"));
    rows.forEach(file::append);
    assertThat(file.rows()).isEqualTo(rows);
  }

  @Test
  void aTornDecisionIsWrittenOver() throws IOException {
    DecisionFile file = Archive.create(folder.resolve("a")).decisions();
    file.append(List.of("một"));
    Files.writeString(file.path(), "nửa dòng", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    assertThat(file.rows()).containsExactly(List.of("một"));
    file.append(List.of("hai"));
    assertThat(file.rows()).containsExactly(List.of("một"), List.of("hai"));
  }

  @Test
  void aWholeArchiveIsProvedAndADamagedOneNamed() throws IOException {
    Archive archive = Archive.create(folder.resolve("a"));
    RecordAt at;
    try (WarcStore store = WarcStore.open(archive, CLOCK)) {
      at = store.response(WarcStoreTest.exchange("http://bao.example/1", 200, "một"), Map.of());
      store.revisit(
          WarcStoreTest.exchange("http://bao.example/1", 304, ""),
          new Earlier(at.id(), CLOCK.instant()),
          Map.of());
      store.response(WarcStoreTest.exchange("http://bao.example/2", 200, "hai"), Map.of());
    }
    String digest = Digests.sha256("một".getBytes(StandardCharsets.UTF_8));
    Claim good = new Claim("http://bao.example/1", at, digest);
    assertThat(verify(archive, good).whole()).isTrue();
    assertThat(problems).isEmpty();

    assertThat(verify(archive, new Claim("http://bao.example/9", at, digest)).problems())
        .isEqualTo(1);
    assertThat(verify(archive, new Claim("http://bao.example/1", at, "00")).problems())
        .isEqualTo(1);
    RecordAt nowhere = new RecordAt(at.file(), 7, "urn:uuid:x");
    assertThat(verify(archive, new Claim("http://bao.example/1", nowhere, digest)).problems())
        .isEqualTo(1);
    assertThat(problems).hasSize(3).allMatch(line -> line.startsWith(at.file() + "@"));

    Path file = archive.warcFiles().getFirst();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at.offset() + 60);
      bytes.write(~bytes.read());
    }
    problems.clear();
    assertThat(verify(archive, good).whole()).isFalse();
  }

  private ArchiveVerifier.Proof verify(Archive archive, Claim claim) {
    return new ArchiveVerifier(archive, problems::add).verify(List.of(claim));
  }
}
