package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.Fields;
import vn.solieu.text.Span;

/** Every place in an article's text where a query matches. */
final class MatchPlaces extends UnifiedHighlighter {
  MatchPlaces(IndexSearcher searcher, Analyzer analyzer) {
    super(
        UnifiedHighlighter.builder(searcher, analyzer)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new Places())
            .withMaxNoHighlightPassages(0));
  }

  /** The places in one document, in their order, none within another. */
  List<Span> of(Query query, int doc) {
    try {
      @Nullable Object[] found =
          highlightFieldsAsObjects(
                  new String[] {Fields.TEXT}, query, new int[] {doc}, new int[] {1})
              .get(Fields.TEXT);
      List<Span> spans = new ArrayList<>();
      if (found != null && found[0] instanceof List<?> places) {
        places.forEach(place -> spans.add((Span) place));
      }
      return spans;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Places extends PassageFormatter {
    @Override
    public List<Span> format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          Span span = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
          if (spans.isEmpty() || spans.getLast().end() <= span.start()) {
            spans.add(span);
          }
        }
      }
      return spans;
    }
  }
}
