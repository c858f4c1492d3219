package vn.solieu.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.solieu.analysis.RankedQuery;
import vn.solieu.analysis.VietnameseAnalyzer;

/** An analyzer of the benchmark, with the query its users would build. */
enum Rival {
  STANDARD("StandardAnalyzer") {
    @Override
    Analyzer analyzer() {
      return new StandardAnalyzer();
    }
  },
  /** ICU's tokenizer with its folding, which drops all marks. */
  ICU("ICU") {
    @Override
    Analyzer analyzer() {
      return new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer tokenizer = new ICUTokenizer();
          return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(tokenizer));
        }
      };
    }
  },
  BIGRAMS("syllable bigrams") {
    @Override
    Analyzer analyzer() {
      return shingles(false);
    }
  },
  /** The strongest use of bigrams: beside the syllables. */
  SYLLABLES_AND_BIGRAMS("syllables and bigrams") {
    @Override
    Analyzer analyzer() {
      return shingles(true);
    }
  },
  OURS("VietnameseAnalyzer") {
    private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();

    @Override
    Analyzer analyzer() {
      return analyzer;
    }

    @Override
    Query query(Analyzer unused, String field, String text) {
      return RankedQuery.of(field, analyzer.terms(text));
    }
  };

  private final String label;

  Rival(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract Analyzer analyzer();

  /** Any of the query's terms, each weighted by how often it stands there. */
  Query query(Analyzer analyzer, String field, String text) {
    Map<String, Float> terms = new LinkedHashMap<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.merge(term.toString(), 1f, Float::sum);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach((term, weight) ->
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD));
    return query.build();
  }

  private static Analyzer shingles(boolean syllables) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(tokenizer), 2, 2);
        shingles.setOutputUnigrams(syllables);
        shingles.setOutputUnigramsIfNoShingles(true);
        return new TokenStreamComponents(tokenizer, shingles);
      }
    };
  }
}
