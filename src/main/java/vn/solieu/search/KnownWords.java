package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.QueryTerm;
import vn.solieu.analysis.TokenTypes;
import vn.solieu.index.Fields;

/**
 * Words in a query typed without marks, which no segmenter can see: a run of syllables that the
 * index knows as one word, "san luong" → "sản_lượng". A run that is a word in few of the articles
 * that hold its syllables is none: somebody's slip or another's segmentation.
 */
final class KnownWords {
  /** Knows none. */
  static final KnownWords NONE = new KnownWords(null);

  private static final int LONGEST = 4;

  /** One article in so many of those with its rarest syllable. */
  private static final long SHARE = 50;

  private final @Nullable IndexReader reader;

  private KnownWords(@Nullable IndexReader reader) {
    this.reader = reader;
  }

  static KnownWords of(IndexReader reader) {
    return new KnownWords(reader);
  }

  /** How many syllables from {@code at} on make the longest known word; 1 when none does. */
  int longest(List<QueryTerm> terms, int at) {
    for (int length = Math.min(LONGEST, terms.size() - at); length > 1; length--) {
      if (isWord(terms.subList(at, at + length))) {
        return length;
      }
    }
    return 1;
  }

  private boolean isWord(List<QueryTerm> run) {
    if (reader == null || !run.stream().allMatch(KnownWords::isPlainSyllable)) {
      return false;
    }
    StringBuilder word = new StringBuilder();
    long rarest = Long.MAX_VALUE;
    for (QueryTerm term : run) {
      word.append(word.isEmpty() ? "" : "_").append(term.text());
      rarest = Math.min(rarest, Math.max(articles(term.text()), articles(term.folded())));
    }
    String plain = word.toString();
    long found = articles("~" + plain);
    return found > 0 && found * SHARE >= rarest;
  }

  private static boolean isPlainSyllable(QueryTerm term) {
    return term.type().equals(TokenTypes.SYLLABLE) && term.isPlain();
  }

  private long articles(String term) {
    try {
      return reader == null ? 0 : reader.docFreq(new Term(Fields.TEXT, term));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
