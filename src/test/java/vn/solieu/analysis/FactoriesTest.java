package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of Lucene, Solr and OpenSearch name is found by its name alone. */
class FactoriesTest {
  @Test
  void theTokenizerIsFoundByName() {
    assertThat(TokenizerFactory.availableTokenizers()).contains("vietnamese");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vietnameseFolding", "vietnameseQuery", "vietnameseStop"})
  void filtersAreFoundByName(String name) {
    assertThat(TokenFilterFactory.availableTokenFilters()).contains(name);
  }

  @Test
  void anAnalyzerIsPutTogetherByNames() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("vietnamese")
            .addTokenFilter("vietnameseFolding")
            .build();
    assertThat(terms(analyzer, "Sản lượng thép"))
        .contains("thép", "~thep", "sản", "~san", "sản_lượng");
  }

  @Test
  void anUnknownParameterIsRefused() {
    assertThatThrownBy(() -> CustomAnalyzer.builder().withTokenizer("vietnamese", "colour", "red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
