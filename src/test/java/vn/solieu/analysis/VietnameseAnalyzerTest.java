package vn.solieu.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import vn.solieu.lexicon.Lexicon;

/** JUnit 4, as Lucene's test framework is. */
public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {
  private final Analyzer analyzer = new VietnameseAnalyzer();

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }

  public void testSyllablesGainTheirFormWithoutMarks() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "Thu đã ba",
        new String[] {"thu", "đã", "~da", "ba"},
        new int[] {0, 4, 4, 7},
        new int[] {3, 6, 6, 9},
        new int[] {1, 1, 0, 1});
  }

  public void testSpellingsAreOne() throws IOException {
    for (String pair : new String[] {"hoà|hòa", "thuý|thúy", "tỷ|tỉ", "kỹ|kĩ", "quý|quí"}) {
      String[] forms = pair.split("\\|");
      assertEquals(terms(analyzer, forms[1]), terms(analyzer, forms[0]));
      String decomposed = Normalizer.normalize(forms[0], Normalizer.Form.NFD);
      assertEquals(terms(analyzer, forms[1]), terms(analyzer, decomposed));
    }
  }

  public void testNumbersLoseTheirMarks() throws IOException {
    String[][] rows = {
      {"1.234,5", "1234.5"},
      {"1234,5", "1234.5"},
      {"1,234.5", "1234.5"},
      {"1.350.000", "1350000"},
      {"1.350", "1350"},
      {"1,35", "1.35"},
      {"1,50", "1.5"},
      {"2,0", "2"},
      {"2019", "2019"},
      {"0.125", "0.125"},
      {"0,125", "0.125"},
      {"05", "5"},
      {"007", "007"},
    };
    for (String[] row : rows) {
      assertEquals(row[0], List.of(row[1]), terms(analyzer, row[0]));
    }
  }

  public void testDatesLieOverTheirParts() throws IOException {
    assertEquals(
        List.of("ngày", "~ngay", "5", "5/9/2024", "9", "2024"), terms(analyzer, "ngày 05/09/2024"));
    assertTrue(terms(analyzer, "5-9-2024").contains("5/9/2024"));
  }

  public void testRaisedDigitsBelongToTheirSign() throws IOException {
    assertEquals(List.of("50", "m2"), terms(analyzer, "50 m²"));
    assertEquals(List.of("co2", "km3"), terms(analyzer, "CO₂ km³"));
    assertEquals(List.of("dân", "~dan", "10"), terms(analyzer, "dân² 10²"));
  }

  public void testPhrasesGainTheirShortForm() throws IOException {
    assertTrue(terms(analyzer, "Uỷ ban nhân dân tỉnh").contains("ubnd"));
    assertTrue(terms(analyzer, "UBND tỉnh").contains("ubnd"));
    for (String city : new String[] {"TP.HCM", "TP HCM", "TPHCM", "Thành phố Hồ Chí Minh"}) {
      assertTrue(city, terms(analyzer, city).contains("tphcm"));
    }
    assertFalse(terms(analyzer, "ủy ban kiểm tra").contains("ubnd"));
  }

  public void testQueriesWeighForms() throws IOException {
    assertAnalyzesTo(
        VietnameseAnalyzer.forQueries(),
        "tế ma",
        new String[] {"tế", "tế", "te", "ma", "ma", "~ma"},
        new int[] {1, 0, 0, 1, 0, 0});
  }

  public void testStopWordsGoOnRequest() throws IOException {
    Analyzer stopping =
        VietnameseAnalyzer.of(Lexicon.shipped(), false, VietnameseAnalyzer.stopWords());
    assertEquals(List.of("tỉnh", "~tinh"), terms(stopping, "của tỉnh"));
  }

  public void testRandomStrings() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    // a query's words stand at one position, so that ends do not follow from positions
    checkRandomData(
        random(), VietnameseAnalyzer.forQueries(), 100 * RANDOM_MULTIPLIER, 20, false, false);
  }

  public void testRandomStringsWithStopWords() throws IOException {
    Lexicon lexicon = Lexicon.shipped();
    CharArraySet words = VietnameseAnalyzer.stopWords();
    Analyzer stopping = VietnameseAnalyzer.of(lexicon, true, words);
    Analyzer asking = VietnameseAnalyzer.forQueries(lexicon, true, words);
    // what is left of a word may begin behind the word
    for (int i = 0; i < 50; i++) {
      String text = MixedText.make(random(), 60) + " của các tỉnh và những huyện ở đó";
      checkAnalysisConsistency(random(), stopping, random().nextBoolean(), text, false);
      checkAnalysisConsistency(random(), asking, random().nextBoolean(), text, false);
    }
  }

  public void testThreadsDoNotDisturbEachOther() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(MixedText.make(new Random(i), 300));
    }
    List<List<String>> expected = new ArrayList<>();
    for (String text : texts) {
      expected.add(terms(analyzer, text));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> got = new ArrayList<>();
      for (String text : texts) {
        got.add(threads.submit(() -> terms(analyzer, text)));
      }
      for (int i = 0; i < got.size(); i++) {
        assertEquals(expected.get(i), got.get(i).get());
      }
    }
  }

  /** A stream that was left half-way is as good as new when it is taken again. */
  public void testAStreamLeftHalfWayIsReused() throws IOException {
    String text = MixedText.make(new Random(3), 200);
    List<String> expected = terms(analyzer, text);
    for (Analyzer left : List.of(analyzer, VietnameseAnalyzer.forQueries())) {
      try (TokenStream stream = left.tokenStream("f", text + " UBND tỉnh 15/10/2024")) {
        stream.reset();
        for (int i = 0; i < 7; i++) {
          assertTrue(stream.incrementToken());
        }
      }
    }
    assertEquals(expected, terms(analyzer, text));
  }

  public void testNothingGivesNothing() throws IOException {
    for (String text : new String[] {"", " ", "\n\n", "–", "😀", "\u00ad", "\ud83d", "²"}) {
      assertEquals(text, List.of(), terms(analyzer, text));
    }
  }

  public void testMixedTextIsConsistent() throws IOException {
    Random random = random();
    for (int i = 0; i < 100; i++) {
      checkAnalysisConsistency(random, analyzer, random.nextBoolean(), MixedText.make(random, 60));
    }
  }

  public void testOffsetsCutTheGivenText() throws IOException {
    Random random = new Random(20240915);
    for (int i = 0; i < 400; i++) {
      String text = MixedText.make(random, 80);
      assertOffsets(text);
    }
  }

  /** Longer than the pieces that the tokenizer reads, with lines and without. */
  public void testOffsetsCutTheGivenTextFarFromItsBegin() throws IOException {
    String text = MixedText.make(new Random(20240916), 40_000);
    assertOffsets(text);
    assertOffsets(text.replaceAll("[\\s\\u00ad\\u200b\\ufeff]", ""));
  }

  public void testOffsetsGoThroughFiltersOfCharacters() throws IOException {
    String given = "<b>Hoa\u0300 bi\u0300nh</b>";
    try (Tokenizer tokenizer = new VietnameseTokenizer()) {
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new HTMLStripCharFilter(new StringReader(given)));
      tokenizer.reset();
      assertTrue(tokenizer.incrementToken());
      assertEquals("Hoa\u0300", given.substring(offset.startOffset(), offset.endOffset()));
    }
  }

  public void testTenMegabytesWithoutBlank() throws IOException {
    String text = "khôngcódấucách".repeat(720_000);
    assertOffsets(text);
  }

  /** Each token's piece of the given text, made uniform, is its term. */
  private void assertOffsets(String text) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      stream.reset();
      int last = 0;
      while (stream.incrementToken()) {
        assertTrue(offset.startOffset() >= last);
        last = offset.startOffset();
        String cut = text.substring(offset.startOffset(), offset.endOffset());
        switch (type.type()) {
          case TokenTypes.SYNONYM -> assertFalse(cut.isBlank());
          case TokenTypes.NUMBER, TokenTypes.DATE ->
              assertEquals(MixedText.digits(cut), MixedText.digits(term.toString()));
          default -> assertEquals(MixedText.letters(cut), MixedText.letters(term.toString()));
        }
      }
      stream.end();
      assertEquals(text.length(), offset.endOffset());
    }
  }
}
