package vn.solieu.index;

import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.Period;

/** A figure ↔ its Lucene document, in its article's block. */
final class FigureDocument {
  private FigureDocument() {}

  static Document of(StoredFigure stored, int ordinal, Measure measure, PlaceKeys places) {
    Figure figure = stored.figure();
    Document doc = new Document();
    doc.add(new StringField(Fields.KIND, Fields.FIGURE_KIND, Field.Store.NO));
    doc.add(new StringField(Fields.FIGURE, stored.id(), Field.Store.NO));
    doc.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
    ArticleDocument.addHead(
        doc, stored.article(), stored.date(), stored.source(), stored.section());
    doc.add(new Field(Fields.SENTENCE, stored.sentence(), TextTypes.UNWEIGHED));
    doc.add(new BinaryDocValuesField(Fields.FIGURE_RECORD, FigureCodec.bytes(stored)));
    doc.add(new KeywordField(Fields.ROLE, figure.role().name(), Field.Store.NO));
    doc.add(new DoubleField(Fields.CONFIDENCE, figure.confidence(), Field.Store.NO));
    addSubject(doc, figure, places);
    addContext(doc, stored);
    addValue(doc, figure, measure);
    if (figure.period() != null) {
      addPeriod(doc, figure.period());
    }
    return doc;
  }

  private static void addSubject(Document doc, Figure figure, PlaceKeys places) {
    if (figure.indicator() != null) {
      doc.add(new TextField(Fields.WORDS, figure.indicator(), Field.Store.NO));
    }
    if (figure.indicatorId() != null) {
      doc.add(new KeywordField(Fields.INDICATOR, figure.indicatorId(), Field.Store.NO));
    }
    addPlace(doc, figure.place(), places);
    if (figure.placeCode() != null) {
      doc.add(new StringField(Fields.PLACE, Folding.key(figure.placeCode()), Field.Store.NO));
    }
    ArticleDocument.addName(doc, Fields.ENTITY, figure.entity());
  }

  /** "Kim Động, Hưng Yên" is also found as "Kim Động". */
  private static void addPlace(Document doc, @Nullable String place, PlaceKeys places) {
    ArticleDocument.addPlace(doc, place, places);
    int comma = place == null ? -1 : place.indexOf(',');
    if (place != null && comma > 0) {
      String key = Folding.key(place.substring(0, comma));
      doc.add(new StringField(Fields.PLACE, key, Field.Store.NO));
    }
  }

  /** What people add to a query besides the indicator: where, when, and the article's title. */
  private static void addContext(Document doc, StoredFigure stored) {
    Figure figure = stored.figure();
    StringBuilder context = new StringBuilder(stored.title());
    for (Object part : Arrays.asList(figure.place(), figure.period(), figure.entity())) {
      context.append(part == null ? "" : "\n" + part);
    }
    doc.add(new Field(Fields.CONTEXT, context.toString(), TextTypes.UNWEIGHED));
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
    double raw = figure.value().doubleValue();
    double rawHigh = figure.high() == null ? raw : Math.max(raw, figure.high().doubleValue());
    doc.add(new DoublePoint(Fields.RAW, raw, rawHigh));
  }

  private static void addPeriod(Document doc, Period period) {
    long first = period.first().toEpochDay();
    long last = Math.max(first, period.last().toEpochDay());
    doc.add(new LongPoint(Fields.PERIOD, first, last));
    doc.add(new NumericDocValuesField(Fields.PERIOD, first));
  }
}
