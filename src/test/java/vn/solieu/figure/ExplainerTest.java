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

  @Test
  void timesAndLinksNameTheirRulesAndWords() {
    List<Explanation> explanations =
        new FigureExtractor(Lexicon.shipped())
            .explain(
                Document.of(
                    "x",
                    "9 tháng năm 2019, Hà Nam thu 5 tấn thóc, tăng 3% so với cùng kỳ. Trong đó, thóc"
                        + " nếp tăng 2%.",
                    null,
                    "Hà Nam"));
    assertThat(explanations).hasSize(3);
    assertThat(step(explanations.get(0), "period").rule()).isEqualTo("before/1");
    assertThat(step(explanations.get(0), "period").words()).isEqualTo("9 tháng năm 2019");
    assertThat(step(explanations.get(0), "period").row()).startsWith("figure/time-words.tsv:");
    assertThat(step(explanations.get(1), "base").rule()).isEqualTo("said");
    assertThat(step(explanations.get(1), "base").words()).isEqualTo("cùng kỳ");
    assertThat(step(explanations.get(1), "of").rule()).isEqualTo("backward");
    assertThat(step(explanations.get(1), "of").value()).isEqualTo("0");
    assertThat(step(explanations.get(2), "period").words()).isEqualTo("9 tháng năm 2019");
    assertThat(step(explanations.get(2), "base").rule()).isEqualTo("handed");
  }

  private static Explanation.Step step(Explanation explanation, String field) {
    return explanation.steps().stream()
        .filter(s -> s.field().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
