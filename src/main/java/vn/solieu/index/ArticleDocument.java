package vn.solieu.index;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
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
import vn.solieu.text.PartialDate;

/** An article ↔ its Lucene document, the last of its block. */
final class ArticleDocument {
  private ArticleDocument() {}

  static Document of(StoredArticle article, List<StoredFigure> figures, PlaceKeys places) {
    Document doc = new Document();
    doc.add(new SortedDocValuesField(Fields.counted(Fields.ARTICLE), new BytesRef(article.id())));
    doc.add(new TextField(Fields.TITLE, article.title(), Field.Store.YES));
    doc.add(new TextField(Fields.LEAD, article.lead(), Field.Store.YES));
    doc.add(new Field(Fields.TEXT, article.text(), TextTypes.MARKED));
    doc.add(new StoredField(Fields.RECORD, ArticleCodec.bytes(article)));
    doc.add(new LongField(Fields.SIMHASH, article.simhash(), Field.Store.NO));
    addPlace(doc, article.province(), places);
    addName(doc, Fields.SOURCE, article.source());
    addName(doc, Fields.SECTION, article.section());
    addName(doc, Fields.AUTHOR, article.author());
    addDate(doc, article.date());
    if (article.url() != null) {
      doc.add(new StringField(Fields.URL, article.url(), Field.Store.NO));
    }
    addIndicators(doc, figures);
    return doc;
  }

  static StoredArticle article(Document doc) {
    return ArticleCodec.article(
        doc.getBinaryValue(Fields.RECORD),
        doc.get(Fields.TITLE),
        doc.get(Fields.LEAD),
        doc.get(Fields.TEXT));
  }

  private static void addDate(Document doc, @Nullable PartialDate date) {
    if (date != null) {
      doc.add(new LongPoint(Fields.DATE, date.first().toEpochDay(), date.last().toEpochDay()));
      doc.add(new NumericDocValuesField(Fields.counted(Fields.DATE), date.first().toEpochDay()));
      count(doc, Fields.YEAR, String.valueOf(date.year()));
    }
  }

  private static void addIndicators(Document doc, List<StoredFigure> figures) {
    figures.stream()
        .map(stored -> stored.figure().indicatorId())
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> {
          doc.add(new StringField(Fields.INDICATOR, id, Field.Store.NO));
          count(doc, Fields.INDICATOR, id);
        });
  }

  /** Found by any of its names, counted under one. */
  private static void addPlace(Document doc, @Nullable String name, PlaceKeys places) {
    if (name != null && !name.isBlank()) {
      places.keys(name).forEach(key -> doc.add(new StringField(Fields.PLACE, key, Field.Store.NO)));
      count(doc, Fields.PLACE, places.label(name));
    }
  }

  /** Found by its folded key, counted under its printed form. */
  private static void addName(Document doc, String field, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      doc.add(new StringField(field, Folding.key(name), Field.Store.NO));
      count(doc, field, name);
    }
  }

  private static void count(Document doc, String field, String label) {
    doc.add(new SortedSetDocValuesField(Fields.counted(field), new BytesRef(label)));
  }
}
