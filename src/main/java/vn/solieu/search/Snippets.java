package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.Fields;
import vn.solieu.text.Span;

/**
 * The piece of an article that answers best, cut from its own text, with the places of what was
 * found: opening the article shows the same words.
 */
final class Snippets {
  private static final int LONGEST_TEXT = 1 << 20;

  private static final Snippet NONE = new Snippet("", 0, List.of());

  /** A piece of text and what was found in it. */
  record Snippet(String text, int start, List<Span> marks) {}

  private final Marker marker;

  /**
   * @param searcher of the index the articles lie in, which knows where each word stands
   */
  Snippets(IndexSearcher searcher, Analyzer analyzer) {
    marker =
        new Marker(
            UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(LONGEST_TEXT)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFormatter(new Cutter())
                .withMaxNoHighlightPassages(1));
  }

  /** The best sentence of each document's text for a query over the field of the text. */
  List<Snippet> of(Query query, int[] docs) {
    try {
      List<Snippet> snippets = new ArrayList<>();
      for (Object found : marker.mark(query, docs)) {
        snippets.add(found instanceof Snippet snippet ? snippet : NONE);
      }
      return snippets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Marker extends UnifiedHighlighter {
    Marker(Builder builder) {
      super(builder);
    }

    @Nullable Object[] mark(Query query, int[] docs) throws IOException {
      String[] fields = {Fields.TEXT};
      @Nullable Object[] found =
          docs.length == 0
              ? null
              : highlightFieldsAsObjects(fields, query, docs, new int[] {1}).get(Fields.TEXT);
      return found == null ? new Object[0] : found;
    }
  }

  private static final class Cutter extends PassageFormatter {
    @Override
    public Snippet format(Passage[] passages, String content) {
      Passage passage = passages[0];
      int start = passage.getStartOffset();
      String text = content.substring(start, passage.getEndOffset());
      String cut = text.stripTrailing();
      List<Span> marks = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(0, passage.getMatchStarts()[i] - start);
        int to = Math.min(cut.length(), passage.getMatchEnds()[i] - start);
        if (from < to && (marks.isEmpty() || marks.getLast().end() <= from)) {
          marks.add(new Span(from, to));
        }
      }
      return new Snippet(cut, start, marks);
    }
  }
}
