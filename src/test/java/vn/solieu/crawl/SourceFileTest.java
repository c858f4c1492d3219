package vn.solieu.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.text.BadInput;

class SourceFileTest {
  @TempDir Path folder;

  @Test
  void theShippedListOfPapersIsRead() {
    assertThat(SourceFile.read(Path.of("corpus/sources/provincial.tsv")))
        .hasSizeGreaterThanOrEqualTo(30)
        .allMatch(s -> s.tried() != null && s.tried().matches("no|yes \\d{4}-\\d{2}-\\d{2}"))
        .allMatch(s -> s.hints().place() != null)
        .doesNotHaveDuplicates();
    assertThat(SourceFile.read(Path.of("corpus/sources/demo.tsv"), "http://127.0.0.1:1"))
        .extracting(s -> s.start().toString())
        .containsExactly("http://127.0.0.1:1/");
  }

  @Test
  void everyPaperThatEndedInTheMergersOf2025LivesOnInOneThatBeganThen() {
    List<Source> papers = SourceFile.read(Path.of("corpus/sources/provincial.tsv"));
    List<Source> ended = papers.stream().filter(s -> s.validTo() != null).toList();
    assertThat(ended).hasSize(29).allMatch(s -> "2025-06-30".equals(s.validTo().toString()));
    for (Source paper : ended) {
      assertThat(papers)
          .filteredOn(s -> List.of(former(s)).contains(paper.name()))
          .singleElement()
          .matches(s -> "2025-07-01".equals(s.validFrom().toString()))
          .matches(s -> former(s)[0].equals(s.name()));
    }
  }

  private static String[] former(Source s) {
    return s.formerName() == null ? new String[0] : s.formerName().split(", ", -1);
  }

  @Test
  void aLineIsWrittenAsItIsRead() {
    String line =
        "Báo Mẫu\thttps://mau.vn/\thttps://mau.vn/a.rss https://mau.vn/b.rss\thttps://mau.vn/s.xml\tHà Nam"
            + "\tbody=.noi-dung title=h1\t2020-01-01\t2025-06-30\tBáo Cũ\tyes 2025-01-02";
    Source source = SourceFile.line(line, "x:1");
    assertThat(source.feeds()).hasSize(2);
    assertThat(source.hints().bodySelector()).isEqualTo(".noi-dung");
    assertThat(SourceFile.write(source)).isEqualTo(line);
  }

  @Test
  void aBadLineIsNamed() throws IOException {
    Path file = folder.resolve("s.tsv");
    Files.writeString(file, "# nguồn\nBáo Mẫu\tkhông phải địa chỉ\n");
    assertThatThrownBy(() -> SourceFile.read(file))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith(file + ":2: not a web address");
  }
}
