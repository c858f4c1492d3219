package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.lexicon.LexiconLinter.Finding;

class LexiconLinterTest {
  @TempDir Path folder;

  @Test
  void theShippedTablesHoldEachNameOnce() {
    LexiconLinter.Report report = LexiconLinter.check(Resources.shipped());
    assertThat(report.findings()).isEmpty();
    assertThat(report.lines()).isGreaterThan(3000);
  }

  /** What is found in the user's lines. */
  private List<Finding> own() {
    return LexiconLinter.check(folder).findings().stream()
        .filter(f -> f.where().startsWith(folder.toString()))
        .toList();
  }

  @Test
  void aUsersLineThatSaysTheSameIsADuplicate() throws IOException {
    Files.writeString(folder.resolve("place-cues.tsv"), "sang\ttoward\n");
    assertThat(own())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Duplicate.class,
            found -> {
              assertThat(found.name()).isEqualTo("sang");
              assertThat(found.where()).endsWith("place-cues.tsv:1");
              assertThat(found.first()).startsWith("figure/place-cues.tsv:");
            });
  }

  @Test
  void aUsersAliasOfAnotherConceptIsAClash() throws IOException {
    Files.writeString(
        folder.resolve("concepts.tsv"),
        "# mine\nmy-index\tchỉ số của tôi\tmy index\tGRDP\t%\tflow\n");
    assertThat(own())
        .singleElement()
        .isInstanceOfSatisfying(
            Finding.Clash.class, found -> assertThat(found.where()).endsWith("concepts.tsv:2"));
  }

  @Test
  void everyShippedTableMayBeExtended() throws IOException {
    for (Resources.Row table : Resources.shipped().table("lexicon/tables.tsv")) {
      String file = table.cell(0).substring(table.cell(0).lastIndexOf('/') + 1);
      Files.writeString(folder.resolve(file), "# nothing yet\n");
    }
    assertThat(own()).isEmpty();
    Files.writeString(folder.resolve("closed-words.tsv"), "way\tleo thang\n");
    assertThat(own()).isEmpty();
  }

  @Test
  void aFileNoTableIsNamedLikeIsReported() throws IOException {
    Files.writeString(folder.resolve("concept.tsv"), "x\ty\n");
    assertThat(own()).singleElement().isInstanceOf(Finding.Unknown.class);
  }
}
