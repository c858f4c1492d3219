package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of the user adds to what is shipped under the same name and takes nothing away. */
class OwnLinesTest {
  @TempDir Path folder;

  private Lexicon with(String table, String line) throws IOException {
    Files.writeString(folder.resolve(table), line + "\n");
    return Lexicon.with(folder);
  }

  @Test
  void anIndicatorGetsAnotherName() throws IOException {
    Concepts concepts = with("concepts.tsv", "grdp\tgrdp của vùng thử\t\t").concepts();
    assertThat(concepts.of("GRDP của vùng thử").orElseThrow().id()).isEqualTo("grdp");
    Concept shipped = Lexicon.shipped().concepts().byId("grdp").orElseThrow();
    Concept own = concepts.byId("grdp").orElseThrow();
    assertThat(own.label()).isEqualTo(shipped.label());
    assertThat(own.unit()).isEqualTo(shipped.unit());
    assertThat(own.aliases()).containsAll(shipped.aliases()).contains("grdp của vùng thử");
  }

  @Test
  void aUnitIsPrintedInAnotherForm() throws IOException {
    Units units = with("units.tsv", "t\ttấn hơi quy").units();
    assertThat(units.lookup("tấn hơi quy").orElseThrow().symbol()).isEqualTo("t");
    assertThat(units.factor("tấn hơi quy", "kg").orElseThrow()).isEqualByComparingTo("1000");
  }
}
