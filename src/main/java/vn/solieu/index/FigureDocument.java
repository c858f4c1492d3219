package vn.solieu.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Period;

/** A figure ↔ its Lucene document, in its article's block. */
final class FigureDocument {
  private FigureDocument() {}

  static Document of(StoredFigure stored, int ordinal, Measure measure) {
    Figure figure = stored.figure();
    Document doc = new Document();
    doc.add(new StringField(Fields.KIND, Fields.FIGURE_KIND, Field.Store.NO));
    doc.add(new StringField(Fields.FIGURE, stored.id(), Field.Store.NO));
    doc.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
    ArticleDocument.addHead(
        doc, stored.article(), stored.date(), stored.source(), stored.section());
    doc.add(new TextField(Fields.SENTENCE, stored.sentence(), Field.Store.NO));
    doc.add(new StoredField(Fields.RECORD, FigureCodec.bytes(stored)));
    doc.add(new KeywordField(Fields.ROLE, figure.role().name(), Field.Store.NO));
    doc.add(new DoubleField(Fields.CONFIDENCE, figure.confidence(), Field.Store.NO));
    addSubject(doc, figure);
    addValue(doc, figure, measure);
    if (figure.period() != null) {
      addPeriod(doc, figure.period());
    }
    return doc;
  }

  static StoredFigure figure(Document doc) {
    return FigureCodec.figure(doc.getBinaryValue(Fields.RECORD));
  }

  private static void addSubject(Document doc, Figure figure) {
    if (figure.indicator() != null) {
      doc.add(new TextField(Fields.WORDS, figure.indicator(), Field.Store.NO));
    }
    if (figure.indicatorId() != null) {
      doc.add(new KeywordField(Fields.INDICATOR, figure.indicatorId(), Field.Store.NO));
    }
    ArticleDocument.addName(doc, Fields.PLACE, figure.place());
    if (figure.placeCode() != null) {
      doc.add(new StringField(Fields.PLACE, Folding.key(figure.placeCode()), Field.Store.NO));
    }
    ArticleDocument.addName(doc, Fields.ENTITY, figure.entity());
  }

  private static void addValue(Document doc, Figure figure, Measure measure) {
    doc.add(new StringField(Fields.UNIT, Folding.key(figure.unit()), Field.Store.NO));
    doc.add(new StringField(Fields.DIMENSION, measure.dimension(figure.unit()), Field.Store.NO));
    double low = measure.base(figure.value(), figure.unit()).doubleValue();
    double high =
        figure.high() == null
            ? low
            : Math.max(low, measure.base(figure.high(), figure.unit()).doubleValue());
    doc.add(new DoublePoint(Fields.VALUE, low, high));
    doc.add(new DoubleDocValuesField(Fields.VALUE, low));
  }

  private static void addPeriod(Document doc, Period period) {
    long first = period.first().toEpochDay();
    long last = Math.max(first, period.last().toEpochDay());
    doc.add(new LongPoint(Fields.PERIOD, first, last));
    doc.add(new NumericDocValuesField(Fields.PERIOD, first));
  }
}
