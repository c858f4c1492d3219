package vn.solieu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * The shipped stop words by name: {@code <filter name="vietnameseStop"/>}, behind the tokenizer and
 * before the folding filter.
 */
public final class VietnameseStopFilterFactory extends TokenFilterFactory {
  public static final String NAME = "vietnameseStop";

  public VietnameseStopFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  /** For the service loader alone. */
  public VietnameseStopFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new StopFilter(input, VietnameseAnalyzer.stopWords());
  }
}
