package vn.solieu.index;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.text.PartialDate;

/** An article ↔ its Lucene document, the last of its block. */
final class ArticleDocument {
  private ArticleDocument() {}

  static Document of(StoredArticle article, List<Figure> figures, PlaceKeys places) {
    Document doc = new Document();
    doc.add(new StringField(Fields.KIND, Fields.ARTICLE_KIND, Field.Store.NO));
    addHead(doc, article.id(), article.date(), article.source(), article.section());
    doc.add(new TextField(Fields.TITLE, article.title(), Field.Store.YES));
    doc.add(new TextField(Fields.LEAD, article.lead(), Field.Store.YES));
    doc.add(new Field(Fields.TEXT, article.text(), TextTypes.MARKED));
    doc.add(new StoredField(Fields.RECORD, ArticleCodec.bytes(article)));
    doc.add(new LongField(Fields.SIMHASH, article.simhash(), Field.Store.NO));
    addPlace(doc, article.province(), places);
    addName(doc, Fields.AUTHOR, article.author());
    if (article.url() != null) {
      doc.add(new StringField(Fields.URL, article.url(), Field.Store.NO));
    }
    figures.stream()
        .map(Figure::indicatorId)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> doc.add(new KeywordField(Fields.INDICATOR, id, Field.Store.NO)));
    return doc;
  }

  static StoredArticle article(Document doc) {
    return ArticleCodec.article(
        doc.getBinaryValue(Fields.RECORD),
        doc.get(Fields.TITLE),
        doc.get(Fields.LEAD),
        doc.get(Fields.TEXT));
  }

  /** The fields by which articles and figures alike are filtered, counted and sorted. */
  static void addHead(
      Document doc,
      String id,
      @Nullable PartialDate date,
      @Nullable String source,
      @Nullable String section) {
    doc.add(new StringField(Fields.ARTICLE, id, Field.Store.NO));
    doc.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(id)));
    addName(doc, Fields.SOURCE, source);
    addName(doc, Fields.SECTION, section);
    if (date != null) {
      doc.add(new LongPoint(Fields.DATE, date.first().toEpochDay(), date.last().toEpochDay()));
      doc.add(new NumericDocValuesField(Fields.DATE, date.first().toEpochDay()));
      doc.add(new KeywordField(Fields.YEAR, String.valueOf(date.year()), Field.Store.NO));
    }
  }

  /** Found by any of its names, counted under one. */
  static void addPlace(Document doc, @Nullable String name, PlaceKeys places) {
    if (name != null && !name.isBlank()) {
      places.keys(name).forEach(key -> doc.add(new StringField(Fields.PLACE, key, Field.Store.NO)));
      doc.add(new SortedSetDocValuesField(Fields.PLACE, new BytesRef(places.label(name))));
    }
  }

  /** Found by its folded key, counted under its printed form. */
  static void addName(Document doc, String field, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      doc.add(new StringField(field, Folding.key(name), Field.Store.NO));
      doc.add(new SortedSetDocValuesField(field, new BytesRef(name)));
    }
  }
}
