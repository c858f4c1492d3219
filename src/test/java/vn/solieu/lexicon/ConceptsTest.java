package vn.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
  private static final Concepts CONCEPTS = Lexicon.shipped().concepts();

  @ParameterizedTest
  @CsvSource({
    "GRDP, grdp",
    "thu nội địa, domestic-revenue",
    "Vốn FDI thực hiện, fdi-realised",
    "tỷ lệ hộ nghèo, poverty-rate",
    "GRDP bình quân đầu người, grdp-per-capita",
    "tổng thu nội địa của tỉnh, domestic-revenue",
    "sản lượng thuỷ sản, aquatic-output"
  })
  void namesLeadToTheIndicator(String phrase, String id) {
    assertThat(CONCEPTS.of(phrase)).get().extracting(Concept::id).isEqualTo(id);
  }

  @Test
  void aPhraseThatMerelyHoldsANameIsNoIndicator() {
    assertThat(CONCEPTS.of("trường trung học cơ sở đạt tiêu chí dân số")).isEmpty();
    assertThat(CONCEPTS.of("")).isEmpty();
  }

  @Test
  void atLeast150IndicatorsWithLabels() {
    assertThat(CONCEPTS.all()).hasSizeGreaterThanOrEqualTo(150);
    assertThat(CONCEPTS.all()).allMatch(c -> !c.label().isEmpty() && !c.english().isEmpty());
    assertThat(CONCEPTS.byId("pig-herd").orElseThrow().stock()).isTrue();
    assertThat(CONCEPTS.byId("grdp").orElseThrow().stock()).isFalse();
  }
}
