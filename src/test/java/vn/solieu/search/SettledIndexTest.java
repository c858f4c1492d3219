package vn.solieu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.index.ArchiveIndex;

/** The past of an index does not show in its answers. */
class SettledIndexTest {
  @TempDir Path folder;

  @Test
  void anArticlePutDownTwiceScoresAsOnePutDownOnce() {
    Path once = folder.resolve("once");
    SmallArchive.make(once).close();
    Path twice = folder.resolve("twice");
    try (ArchiveIndex index = SmallArchive.make(twice)) {
      SmallArchive.again(index);
    }
    assertThat(answer(twice)).isNotEmpty().isEqualTo(answer(once));
  }

  private static List<String> answer(Path folder) {
    try (Backend backend = new EmbeddedBackend(ArchiveIndex.read(folder))) {
      return backend.search(Filter.of("sản lượng lúa"), Paging.first(20)).hits().stream()
          .map(hit -> hit.id() + " " + hit.score())
          .toList();
    }
  }
}
