package vn.solieu.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The archive as it stood at one moment: what a writer does meanwhile is not seen. To be closed.
 */
public final class Snapshot implements Closeable {
  private final IndexSearcher searcher;
  private final Release release;

  /** Gives the reader back. */
  interface Release {
    void run(IndexSearcher searcher) throws IOException;
  }

  Snapshot(IndexSearcher searcher, Release release) {
    this.searcher = searcher;
    this.release = release;
  }

  /** For queries of Lucene's own; valid until {@link #close}. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /**
   * Reads every byte of the index's files against the checksums they carry.
   *
   * @throws IOException naming the first file that is damaged
   */
  public void checkIntegrity() throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      if (leaf.reader() instanceof CodecReader files) {
        files.checkIntegrity();
      }
    }
  }

  /** The article of that id, or null. */
  public @Nullable StoredArticle article(String id) {
    int doc = document(id);
    return doc < 0 ? null : article(doc);
  }

  /** The Lucene document number of the article of that id, -1 when there is none. */
  public int document(String id) {
    int[] block = block(id);
    return block.length == 0 ? -1 : block[block.length - 1];
  }

  /** The article at a Lucene document number of this snapshot. */
  public StoredArticle article(int doc) {
    try {
      return ArticleDocument.article(searcher.storedFields().document(doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of an article in text order; empty when there is no such article. */
  public List<StoredFigure> figures(String article) {
    return reader().among(block(article));
  }

  /** The same of one version of it. */
  public List<StoredFigure> figures(String article, int version) {
    return Stream.concat(figures(article).stream(), past(article).stream())
        .filter(figure -> figure.version() == version)
        .toList();
  }

  /** The versions of an article that are no longer current. */
  public List<StoredArticle> earlier(String id) {
    List<StoredArticle> versions = new ArrayList<>();
    try {
      for (int doc : documents(new Term(Fields.PAST, id))) {
        Document stored = searcher.storedFields().document(doc);
        if (stored.getBinaryValue(Fields.RECORD) != null) {
          versions.add(ArticleDocument.article(stored));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions;
  }

  /** The figures of the versions of an article that are no longer current. */
  private List<StoredFigure> past(String article) {
    return reader().among(documents(new Term(Fields.PAST, article)));
  }

  /** The figure of that id, or null; one that stood in earlier versions alone as the last did. */
  public @Nullable StoredFigure figure(String id) {
    String article = Ids.articleOf(id);
    return named(id, figures(article)).or(() -> named(id, past(article))).orElse(null);
  }

  private static Optional<StoredFigure> named(String id, List<StoredFigure> figures) {
    return figures.stream()
        .filter(figure -> figure.id().equals(id))
        .max(Comparator.comparingInt(StoredFigure::version));
  }

  /** The figure at a Lucene document number of this snapshot. */
  public StoredFigure figure(int doc) {
    return reader().at(doc);
  }

  /** The figures at document numbers of this snapshot, read one by one. */
  public Stream<StoredFigure> figures(int[] docs) {
    FigureReader reader = reader();
    return Arrays.stream(docs).mapToObj(reader::at);
  }

  private FigureReader reader() {
    return new FigureReader(searcher.getIndexReader());
  }

  /** Gives every article to {@code sink}, in no order to rely on. */
  public void eachArticle(Consumer<StoredArticle> sink) {
    each(Fields.ARTICLE_KIND, sink);
  }

  /** Gives every version that is no longer current to {@code sink}, in no order to rely on. */
  public void eachPast(Consumer<StoredArticle> sink) {
    each(Fields.PAST_ARTICLE_KIND, sink);
  }

  private void each(String kind, Consumer<StoredArticle> sink) {
    for (int doc : documents(new Term(Fields.KIND, kind))) {
      sink.accept(article(doc));
    }
  }

  /** How many articles it holds. */
  public int articles() {
    return count(Fields.ARTICLE_KIND);
  }

  /** How many figures it holds. */
  public int figures() {
    return count(Fields.FIGURE_KIND);
  }

  private int count(String kind) {
    try {
      return searcher.count(new TermQuery(new Term(Fields.KIND, kind)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Document numbers of an article's block, see {@link Block}. */
  private int[] block(String article) {
    return documents(new Term(Fields.ARTICLE, article));
  }

  private int[] documents(Term term) {
    try {
      IntStream.Builder found = IntStream.builder();
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          if (live == null || live.get(postings.docID())) {
            found.add(leaf.docBase + postings.docID());
          }
        }
      }
      return found.build().toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      release.run(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
