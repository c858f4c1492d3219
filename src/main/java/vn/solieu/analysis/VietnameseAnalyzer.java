package vn.solieu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.WordSegmenter;

/**
 * Vietnamese text → syllables, words and their forms without marks: "Kinh tế" → kinh, kinh_tế,
 * ~kinh_te, tế, ~te. Index with {@link #VietnameseAnalyzer()}; ask with {@link #forQueries()}
 * through Lucene's own query builders and parsers, or with the first through {@link RankedQuery}.
 *
 * <p>Do not build queries with the analyzer of the index: its tokens are a graph whose every path
 * would become a clause, too many of them for a long phrase. Give {@link #similarity()} to both
 * sides. In a schema:
 *
 * <pre>{@code
 * <fieldType name="text_vi" class="solr.TextField" positionIncrementGap="100">
 *   <analyzer type="index">
 *     <tokenizer name="vietnamese"/><filter name="vietnameseFolding"/>
 *   </analyzer>
 *   <analyzer type="query">
 *     <tokenizer name="vietnamese"/><filter name="vietnameseQuery"/>
 *   </analyzer>
 *   <similarity class="solr.BM25SimilarityFactory">
 *     <bool name="discountOverlaps">false</bool>
 *   </similarity>
 * </fieldType>
 * }</pre>
 */
public final class VietnameseAnalyzer extends Analyzer {
  private final WordSegmenter segmenter;
  private final @Nullable Synonyms synonyms;
  private final CharArraySet stopWords;
  private final boolean queries;

  /** For indexing: shipped words and short forms, no stop words. */
  public VietnameseAnalyzer() {
    this(Lexicon.shipped(), true, CharArraySet.EMPTY_SET, false);
  }

  private VietnameseAnalyzer(
      Lexicon lexicon, boolean withSynonyms, CharArraySet stopWords, boolean queries) {
    this.segmenter = lexicon.segmenter();
    this.synonyms = withSynonyms ? Synonyms.of(lexicon) : null;
    this.stopWords = stopWords;
    this.queries = queries;
  }

  /** For indexing, with the words and short forms of a lexicon of the user. */
  public static VietnameseAnalyzer of(
      Lexicon lexicon, boolean withSynonyms, CharArraySet stopWords) {
    return new VietnameseAnalyzer(lexicon, withSynonyms, stopWords, false);
  }

  /** For queries against an index made with {@link #VietnameseAnalyzer()}. */
  public static VietnameseAnalyzer forQueries() {
    return new VietnameseAnalyzer(Lexicon.shipped(), true, CharArraySet.EMPTY_SET, true);
  }

  /** For queries against an index made with {@link #of}, with the same arguments. */
  public static VietnameseAnalyzer forQueries(
      Lexicon lexicon, boolean withSynonyms, CharArraySet stopWords) {
    return new VietnameseAnalyzer(lexicon, withSynonyms, stopWords, true);
  }

  /**
   * BM25 that counts all terms of a field as its length, for the index and its searchers. Lucene's
   * default leaves those at the same position out, but not out of the mean length that it compares
   * with: words and forms without marks would make every text look short.
   */
  public static Similarity similarity() {
    return new BM25Similarity(false);
  }

  /** The shipped stop words, {@code analysis/stopwords.tsv}; used by those who ask for them. */
  public static CharArraySet stopWords() {
    return StopWords.of(Lexicon.shipped());
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = tokenizer();
    TokenStream stream = stopped(tokenizer);
    return new TokenStreamComponents(
        tokenizer,
        queries ? new VietnameseQueryFilter(stream) : new VietnameseFoldingFilter(stream));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new SpellingFilter(in);
  }

  private Tokenizer tokenizer() {
    return new VietnameseTokenizer(
        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, segmenter, synonyms);
  }

  private TokenStream stopped(TokenStream stream) {
    return stopWords.isEmpty() ? stream : new StopFilter(stream, stopWords);
  }

  /** The terms of a query before any other form is added to them. */
  public List<QueryTerm> terms(String query) {
    List<QueryTerm> terms = new ArrayList<>();
    try (Tokenizer tokenizer = tokenizer()) {
      tokenizer.setReader(new java.io.StringReader(query));
      collect(stopped(tokenizer), terms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static void collect(TokenStream stream, List<QueryTerm> terms) throws IOException {
    CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    TypeAttribute type = stream.addAttribute(TypeAttribute.class);
    PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
    PositionLengthAttribute span = stream.addAttribute(PositionLengthAttribute.class);
    int position = -1;
    stream.reset();
    while (stream.incrementToken()) {
      position += step.getPositionIncrement();
      terms.add(
          new QueryTerm(
              term.toString(),
              type.type(),
              position,
              span.getPositionLength(),
              offset.startOffset(),
              offset.endOffset()));
    }
    stream.end();
  }
}
