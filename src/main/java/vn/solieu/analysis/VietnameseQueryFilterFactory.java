package vn.solieu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@link VietnameseQueryFilter} by name: {@code <filter name="vietnameseQuery"/>}. */
public final class VietnameseQueryFilterFactory extends TokenFilterFactory {
  public static final String NAME = "vietnameseQuery";

  public VietnameseQueryFilterFactory(Map<String, String> args) {
    super(args);
    Parameters.end(args);
  }

  /** For the service loader alone. */
  public VietnameseQueryFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseQueryFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return new SpellingFilter(input);
  }
}
