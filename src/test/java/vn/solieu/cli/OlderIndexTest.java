package vn.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that another version of the program made is told in one line, and made anew. */
class OlderIndexTest {
  @TempDir Path folder;

  @Test
  void everyQuestionSaysToRebuild() throws IOException {
    String archive = ArchiveOfTexts.make(folder);
    Path index = Path.of(archive, "index");
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
    }
    for (List<String> question :
        List.of(
            List.of("eval", "check"),
            List.of("check", "Năm 2019, thép đạt 1,8 triệu tấn."),
            List.of("search", "thép"),
            List.of("figures", "--panel"),
            List.of("compare", "--indicator", "thép"),
            List.of("export"))) {
      CliRun run =
          CliRun.of(
              Stream.concat(question.stream(), Stream.of("--archive", archive))
                  .toArray(String[]::new));
      assertThat(run.code()).as(question.toString()).isEqualTo(2);
      assertThat(run.errLines()).as(question.toString()).hasSize(1);
      assertThat(run.err()).contains("another version", "solieu rebuild");
      assertThat(run.out()).isEmpty();
    }
    assertThat(CliRun.of("rebuild", "--archive", archive).code()).isZero();
    assertThat(CliRun.of("search", "thép", "--archive", archive).out()).contains("Thép");
  }
}
