package vn.solieu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "colour, red, colour",
    "synonyms, maybe, maybe",
    "synonyms, TRUE, TRUE",
    "lexicon, /no/such/folder, /no/such/folder"
  })
  void aWrongParameterOfTheTokenizerIsNamed(String name, String value, String named) {
    assertThatThrownBy(() -> CustomAnalyzer.builder().withTokenizer("vietnamese", name, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vietnameseFolding", "vietnameseQuery", "vietnameseStop"})
  void aWrongParameterOfAFilterIsNamed(String filter) throws IOException {
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer("vietnamese");
    assertThatThrownBy(() -> builder.addTokenFilter(filter, "colour", "red"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void aFolderAddsSynonymsAndStopWords(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("synonyms.tsv"), "xgxd\txí nghiệp gạch xi măng\n");
    Files.writeString(folder.resolve("stopwords.tsv"), "gạch\n");
    Analyzer analyzer =
        CustomAnalyzer.builder()
            .withTokenizer("vietnamese", "lexicon", folder.toString())
            .addTokenFilter("vietnameseStop", "lexicon", folder.toString())
            .build();
    assertThat(terms(analyzer, "Xí nghiệp gạch xi măng của UBND và Ủy ban nhân dân"))
        .contains("xgxd", "ubnd", "nghiệp")
        .doesNotContain("gạch", "của");
  }

  @Test
  void synonymsAreLeftOutOnRequest() throws IOException {
    Analyzer analyzer =
        CustomAnalyzer.builder().withTokenizer("vietnamese", "synonyms", "false").build();
    assertThat(terms(analyzer, "Ủy ban nhân dân")).doesNotContain("ubnd");
  }

  /** Wildcards and ranges are not analysed but must be spelled as the terms of the index are. */
  @ParameterizedTest
  @CsvSource({"THUỶ, thủy", "Kỹ, kĩ", "ĐỒ, đồ", "Hoa\u0300, hòa", "Kinh, kinh"})
  void theBeginOfAWordIsSpelledAsTermsAre(String typed, String term) throws IOException {
    assertThat(new VietnameseAnalyzer().normalize("f", typed)).isEqualTo(new BytesRef(term));
    for (String last : List.of("vietnameseFolding", "vietnameseQuery")) {
      Analyzer named =
          CustomAnalyzer.builder().withTokenizer("vietnamese").addTokenFilter(last).build();
      assertThat(named.normalize("f", typed)).isEqualTo(new BytesRef(term));
    }
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
