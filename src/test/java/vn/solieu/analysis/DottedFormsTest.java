package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.lexicon.Lexicon;

class DottedFormsTest {
  private final Analyzer analyzer = new VietnameseAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "Th.S Lan, ths(2)",
    "ở U.S.A. về, usa(3)",
    "QL.5 tắc, ql5(2)",
    "Q.1 mưa, q1(2)",
    "em N.V.A kể, nva(3)",
    "PGS.TS Lan, pgsts(2)",
    "TP.HCM mưa, tphcm(2)"
  })
  void areFoundWithoutTheirDots(String text, String term) {
    assertThat(Terms.ofType(TokenTypes.SYNONYM, analyzer, text)).containsExactly(term);
  }

  @Test
  void needNoTable() {
    Analyzer bare =
        VietnameseAnalyzer.of(
            Lexicon.shipped(), false, org.apache.lucene.analysis.CharArraySet.EMPTY_SET);
    assertThat(Terms.ofType(TokenTypes.SYNONYM, bare, "Th.S ở TP.HCM"))
        .containsExactly("ths(2)", "tphcm(2)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ths. Lan",
        "TP. Huế",
        "P.Nghiêng",
        "Giá tăng.Vì sao",
        "QL.1234",
        "1.234,5",
        "A.B.C.D.E.G.H.I"
      })
  void otherDotsJoinNothing(String text) {
    assertThat(Terms.ofType(TokenTypes.SYNONYM, analyzer, text)).isEmpty();
  }
}
