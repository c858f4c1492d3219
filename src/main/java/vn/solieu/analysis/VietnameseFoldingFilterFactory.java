package vn.solieu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** {@link VietnameseFoldingFilter} by name: {@code <filter name="vietnameseFolding"/>}. */
public final class VietnameseFoldingFilterFactory extends TokenFilterFactory {
  public static final String NAME = "vietnameseFolding";

  public VietnameseFoldingFilterFactory(Map<String, String> args) {
    super(args);
    Parameters.end(args);
  }

  /** For the service loader alone. */
  public VietnameseFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseFoldingFilter(input);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return new SpellingFilter(input);
  }
}
