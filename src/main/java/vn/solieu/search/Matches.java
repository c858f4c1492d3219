package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Every document that matches, with its score: counts, facets and pages come from one pass. */
final class Matches implements Collector {
  private final boolean scored;
  private int[] docs = new int[256];
  private float[] scores = new float[256];
  private int size;

  private Matches(boolean scored) {
    this.scored = scored;
  }

  @SuppressWarnings("deprecation") // one pass with one collector; the manager is for many threads
  static Matches of(IndexSearcher searcher, Query query, boolean scored) {
    Matches matches = new Matches(scored);
    try {
      searcher.search(query, matches);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return matches;
  }

  int size() {
    return size;
  }

  /** Document number of match {@code i}; ascending. */
  int doc(int i) {
    return docs[i];
  }

  float score(int i) {
    return scores[i];
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    return new LeafCollector() {
      private Scorable scorer = NONE;

      @Override
      public void setScorer(Scorable scorable) {
        scorer = scorable;
      }

      @Override
      public void collect(int doc) throws IOException {
        add(leaf.docBase + doc, scored ? scorer.score() : 0);
      }
    };
  }

  private static final Scorable NONE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private void add(int doc, float score) {
    if (size == docs.length) {
      docs = Arrays.copyOf(docs, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    docs[size] = doc;
    scores[size++] = score;
  }
}
