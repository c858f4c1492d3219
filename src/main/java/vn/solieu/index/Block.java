package vn.solieu.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/**
 * An article's Lucene documents in the order they are written: figures, each run of one sentence
 * followed by that sentence, and the article last. What figures share is laid down once, and found
 * for them through the document that stands behind them.
 */
final class Block {
  private static final Naming NOW =
      new Naming(Fields.ARTICLE, Fields.ARTICLE_KIND, Fields.FIGURE_KIND);
  private static final Naming PAST =
      new Naming(Fields.PAST, Fields.PAST_ARTICLE_KIND, Fields.PAST_FIGURE_KIND);

  private final Measure measure;
  private final PlaceKeys places;

  Block(Measure measure, PlaceKeys places) {
    this.measure = measure;
    this.places = places;
  }

  /** By which names the documents of a block are found. */
  private record Naming(String id, String article, String figure) {}

  /** The documents of {@code article} as it is now. */
  List<Document> of(StoredArticle article, List<StoredFigure> figures) {
    return documents(article, figures, NOW, Long.MAX_VALUE);
  }

  /**
   * The documents of an earlier version.
   *
   * @param ended the day on which the next one was seen, or null when unknown
   */
  List<Document> past(
      StoredArticle article, List<StoredFigure> figures, @Nullable LocalDate ended) {
    long last = ended == null ? Long.MIN_VALUE : ended.toEpochDay() - 1;
    return documents(article, figures, PAST, last);
  }

  private List<Document> documents(
      StoredArticle article, List<StoredFigure> figures, Naming naming, long last) {
    List<Document> block = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      StoredFigure stored = figures.get(i);
      block.add(
          named(FigureDocument.of(stored, measure, places), article, naming, naming.figure()));
      if (i + 1 == figures.size() || !sameSentence(stored, figures.get(i + 1))) {
        block.add(named(sentence(stored), article, naming, Fields.SENTENCE_KIND));
      }
    }
    Document whole = ArticleDocument.of(article, figures, places);
    @Nullable LocalDate first = article.readable();
    if (first != null) {
      whole.add(new LongPoint(Fields.KNOWN, first.toEpochDay(), last));
    }
    block.add(named(whole, article, naming, naming.article()));
    return block;
  }

  private static boolean sameSentence(StoredFigure one, StoredFigure next) {
    return one.figure().sentence().equals(next.figure().sentence());
  }

  private static Document named(Document doc, StoredArticle article, Naming naming, String kind) {
    doc.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    doc.add(new StringField(naming.id(), article.id(), Field.Store.NO));
    return doc;
  }

  private static Document sentence(StoredFigure figure) {
    Document doc = new Document();
    doc.add(new Field(Fields.SENTENCE, figure.sentence(), TextTypes.UNWEIGHED));
    return doc;
  }
}
