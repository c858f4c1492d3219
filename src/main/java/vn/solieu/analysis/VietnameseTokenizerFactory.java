package vn.solieu.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;

/**
 * {@link VietnameseTokenizer} by name: {@code <tokenizer name="vietnamese" synonyms="true"/>}. With
 * {@code synonyms} (the default) phrases gain their short form as a term; a folder named by {@code
 * lexicon} adds its {@code synonyms.tsv} to the shipped ones.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
  public static final String NAME = "vietnamese";

  private final @Nullable Synonyms synonyms;

  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    boolean wanted = Parameters.truth(args, "synonyms", true);
    Lexicon lexicon = Parameters.lexicon(args);
    synonyms = wanted ? Synonyms.of(lexicon) : null;
    Parameters.end(args, "synonyms", "lexicon");
  }

  /** For the service loader alone. */
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, Lexicon.shipped().segmenter(), synonyms);
  }
}
