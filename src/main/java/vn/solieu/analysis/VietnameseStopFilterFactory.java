package vn.solieu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * The shipped stop words by name: {@code <filter name="vietnameseStop"/>}, behind the tokenizer and
 * before the folding or query filter, in both chains. A folder named by {@code lexicon} adds its
 * {@code stopwords.tsv}. A stop word typed without marks is none: "cua" may be the crab.
 */
public final class VietnameseStopFilterFactory extends TokenFilterFactory {
  public static final String NAME = "vietnameseStop";

  private final CharArraySet words;

  public VietnameseStopFilterFactory(Map<String, String> args) {
    super(args);
    words = StopWords.of(Parameters.lexicon(args));
    Parameters.end(args, "lexicon");
  }

  /** For the service loader alone. */
  public VietnameseStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StopFilter(input, words);
  }
}
