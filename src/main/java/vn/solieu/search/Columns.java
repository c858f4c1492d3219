package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import vn.solieu.index.Fields;

/**
 * What sorting, counting and folding need of every document of one index state, read once into
 * plain arrays.
 */
final class Columns {
  /** Id of the article that a document belongs to. */
  final String[] ids;

  /** Document number of that article. */
  final int[] articles;

  /** Of articles: publication day, {@link Long#MIN_VALUE} when unknown. */
  final long[] dates;

  final long[] simhashes;

  /** Number of the group of copies that an article belongs to; its own number when it has none. */
  final int[] groups;

  private final Map<String, Labels> labels = new HashMap<>();

  /** Ordinals of the labels of each document: {@code ordinals[starts[doc]..starts[doc + 1]]}. */
  record Labels(List<String> names, int[] starts, int[] ordinals) {}

  Columns(IndexReader reader, List<String> facets) {
    int size = reader.maxDoc();
    ids = new String[size];
    articles = new int[size];
    dates = new long[size];
    simhashes = new long[size];
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        read(leaf);
      }
      for (String facet : facets) {
        labels.put(facet, LabelReader.read(reader, facet));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    groups = CopyGroups.of(simhashes);
  }

  Labels labels(String facet) {
    Labels found = labels.get(facet);
    if (found == null) {
      throw new IllegalArgumentException(facet);
    }
    return found;
  }

  private void read(LeafReaderContext leaf) throws IOException {
    SortedDocValues id = leaf.reader().getSortedDocValues(Fields.counted(Fields.ARTICLE));
    NumericDocValues date = leaf.reader().getNumericDocValues(Fields.counted(Fields.DATE));
    SortedNumericDocValues simhash = leaf.reader().getSortedNumericDocValues(Fields.SIMHASH);
    int from = leaf.docBase;
    while (id != null && id.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int doc = id.docID();
      int at = leaf.docBase + doc;
      Arrays.fill(ids, from, at + 1, id.lookupOrd(id.ordValue()).utf8ToString());
      Arrays.fill(articles, from, at + 1, at);
      from = at + 1;
      dates[at] = date != null && date.advanceExact(doc) ? date.longValue() : Long.MIN_VALUE;
      simhashes[at] = simhash != null && simhash.advanceExact(doc) ? simhash.nextValue() : 0;
    }
  }

  /** Reads the labels of one facet over all segments. */
  private static final class LabelReader {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] ordinals = new int[1024];
    private int size;

    static Labels read(IndexReader reader, String facet) throws IOException {
      LabelReader labels = new LabelReader();
      int[] starts = new int[reader.maxDoc() + 1];
      for (LeafReaderContext leaf : reader.leaves()) {
        labels.leaf(leaf, facet, starts);
      }
      return new Labels(labels.names, starts, labels.ordinals);
    }

    private void leaf(LeafReaderContext leaf, String facet, int[] starts) throws IOException {
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Fields.counted(facet));
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (values != null && values.advanceExact(doc)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            add(values.lookupOrd(values.nextOrd()).utf8ToString());
          }
        }
        starts[leaf.docBase + doc + 1] = size;
      }
    }

    private void add(String name) {
      Integer number = numbers.get(name);
      if (number == null) {
        number = names.size();
        numbers.put(name, number);
        names.add(name);
      }
      if (size == ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, size * 2);
      }
      ordinals[size++] = number;
    }
  }
}
