package vn.solieu.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;

/**
 * Spells the terms of queries that are not cut into words as index terms are, the beginnings of
 * wildcards and the ends of ranges: "THUỶ*" → "thủy*".
 */
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String clean = NormalizedText.of(term.toString()).text();
    char[] spelled = NormalizedText.of(clean, Form.TONES, Form.Y_AS_I).text().toCharArray();
    for (int i = 0; i < spelled.length; i++) {
      spelled[i] = Letters.lower(spelled[i]);
    }
    term.copyBuffer(spelled, 0, spelled.length);
    return true;
  }
}
