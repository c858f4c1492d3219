package vn.solieu.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import vn.solieu.figure.Figure;

/**
 * An article's Lucene documents in the order they are written: figures, each run of one sentence
 * followed by that sentence, and the article last. What figures share is laid down once, and found
 * for them through the document that stands behind them.
 */
final class Block {
  private final Measure measure;
  private final PlaceKeys places;

  Block(Measure measure, PlaceKeys places) {
    this.measure = measure;
    this.places = places;
  }

  /**
   * The documents of {@code article}.
   *
   * @param stored its {@code figures}, as they will be read back
   */
  List<Document> of(StoredArticle article, List<Figure> figures, List<StoredFigure> stored) {
    List<Document> block = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      block.add(FigureDocument.of(stored.get(i), measure, places));
      boolean last = i + 1 == figures.size();
      if (last || !figures.get(i + 1).sentence().equals(figures.get(i).sentence())) {
        block.add(sentence(stored.get(i)));
      }
    }
    block.add(ArticleDocument.of(article, figures, places));
    return block;
  }

  private static Document sentence(StoredFigure figure) {
    Document doc = new Document();
    doc.add(new StringField(Fields.KIND, Fields.SENTENCE_KIND, Field.Store.NO));
    doc.add(new StringField(Fields.ARTICLE, figure.article(), Field.Store.NO));
    doc.add(new Field(Fields.SENTENCE, figure.sentence(), TextTypes.UNWEIGHED));
    return doc;
  }
}
