package vn.solieu.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchersTest {
  @TempDir Path folder;

  private static StoredArticle article(String id) {
    return new StoredArticle(
        id, null, "Bài", "", "Lúa tốt.", null, null, null, null, null, 0, 1, null);
  }

  private static int articles(ArchiveIndex index) {
    try (Snapshot snapshot = index.snapshot()) {
      return snapshot.articles();
    }
  }

  private void settle() throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }

  @Test
  void aReaderSeesEveryCommitHoweverLongTheFolderLay() throws IOException {
    try (ArchiveIndex writer = ArchiveIndex.open(folder);
        ArchiveIndex reader = ArchiveIndex.read(folder)) {
      for (int round = 1; round <= 3; round++) {
        settle();
        int before = round - 1;
        assertThat(articles(reader)).isEqualTo(before);
        assertThat(articles(reader)).as("nothing happened").isEqualTo(before);
        writer.put(article("bai-" + round), List.of());
        writer.commit();
        assertThat(articles(reader)).isEqualTo(round);
      }
    }
  }

  @Test
  void aReaderSeesTheFolderThatTookThePlaceOfItsOwn() throws IOException {
    Path index = folder.resolve("index");
    try (ArchiveIndex old = ArchiveIndex.open(index)) {
      old.put(article("cu"), List.of());
      old.commit();
    }
    Path fresh = folder.resolve("index.new");
    try (ArchiveIndex next = ArchiveIndex.open(fresh)) {
      next.put(article("moi-1"), List.of());
      next.put(article("moi-2"), List.of());
      next.commit();
    }
    FileTime day = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(index, day);
    Files.setLastModifiedTime(fresh, day);
    try (ArchiveIndex reader = ArchiveIndex.read(index)) {
      assertThat(articles(reader)).isEqualTo(1);
      Files.move(index, folder.resolve("index.old"));
      Files.move(fresh, index);
      assertThat(articles(reader)).isEqualTo(2);
    }
  }
}
