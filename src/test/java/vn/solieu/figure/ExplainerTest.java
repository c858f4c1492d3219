package vn.solieu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Document;

class ExplainerTest {
  @Test
  void everyFieldNamesItsRuleItsWordsAndItsData() {
    List<Explanation> explanations =
        new FigureExtractor(Lexicon.shipped())
            .explain(
                Document.of("x", "Năm 2019, Hà Nam thu trên 5 tấn thóc, tăng 3%.", null, "Hà Nam"));
    assertThat(explanations).hasSize(2);
    assertThat(step(explanations.get(0), "unit").row()).startsWith("lexicon/units.tsv:");
    assertThat(step(explanations.get(0), "bound").words()).isEqualTo("trên");
    assertThat(step(explanations.get(0), "bound").row()).startsWith("figure/bounds.tsv:");
    assertThat(step(explanations.get(1), "role").rule()).isEqualTo("change/up");
    assertThat(step(explanations.get(1), "role").words()).isEqualTo("tăng");
    assertThat(step(explanations.get(1), "role").row()).startsWith("figure/stances.tsv:");
  }

  private static Explanation.Step step(Explanation explanation, String field) {
    return explanation.steps().stream()
        .filter(s -> s.field().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
