package vn.solieu.analysis;

import org.apache.lucene.analysis.CharArraySet;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Form;
import vn.solieu.text.NormalizedText;

/** The table {@code analysis/stopwords.tsv} as terms: one spelling, words joined by "_". */
final class StopWords {
  private StopWords() {}

  static CharArraySet of(Lexicon lexicon) {
    CharArraySet words = new CharArraySet(128, false);
    for (Resources.Row row : lexicon.resources().table("analysis/stopwords.tsv")) {
      words.add(
          NormalizedText.of(row.cell(0), Form.COMPOSED, Form.TONES, Form.Y_AS_I)
              .text()
              .replace(' ', '_'));
    }
    return CharArraySet.unmodifiableSet(words);
  }
}
