package vn.solieu.index;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.timing.Period;

/** A figure ↔ its Lucene document, in its article's block. */
final class FigureDocument {
  private FigureDocument() {}

  static Document of(StoredFigure stored, Measure measure, PlaceKeys places) {
    Figure figure = stored.figure();
    Document doc = new Document();
    doc.add(new BinaryDocValuesField(Fields.FIGURE_RECORD, FigureCodec.bytes(stored)));
    add(doc, Fields.ROLE, figure.role().name());
    doc.add(new DoublePoint(Fields.CONFIDENCE, figure.confidence()));
    addSubject(doc, figure, places);
    addContext(doc, figure);
    addValue(doc, figure, measure);
    if (figure.period() != null) {
      addPeriod(doc, figure.period());
    }
    return doc;
  }

  private static void add(Document doc, String field, String value) {
    doc.add(new StringField(field, value, Field.Store.NO));
  }

  private static void addSubject(Document doc, Figure figure, PlaceKeys places) {
    if (figure.indicator() != null) {
      doc.add(new TextField(Fields.WORDS, figure.indicator(), Field.Store.NO));
    }
    if (figure.indicatorId() != null) {
      add(doc, Fields.INDICATOR, figure.indicatorId());
    }
    addPlace(doc, figure.place(), places);
    if (figure.placeCode() != null) {
      add(doc, Fields.PLACE, Folding.key(figure.placeCode()));
    }
    if (figure.entity() != null && !figure.entity().isBlank()) {
      add(doc, Fields.ENTITY, Folding.key(figure.entity()));
    }
  }

  /** "Kim Động, Hưng Yên" is also found as "Kim Động". */
  private static void addPlace(Document doc, @Nullable String place, PlaceKeys places) {
    if (place != null && !place.isBlank()) {
      places.keys(place).forEach(key -> add(doc, Fields.PLACE, key));
      int comma = place.indexOf(',');
      if (comma > 0) {
        add(doc, Fields.PLACE, Folding.key(place.substring(0, comma)));
      }
    }
  }

  /** What people add to a query besides the indicator and the title of the article. */
  private static void addContext(Document doc, Figure figure) {
    String context =
        Arrays.asList(figure.place(), figure.period(), figure.entity()).stream()
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    if (!context.isEmpty()) {
      doc.add(new Field(Fields.CONTEXT, context, TextTypes.UNWEIGHED));
    }
  }

  private static void addValue(Document doc, Figure figure, Measure measure) {
    add(doc, Fields.DIMENSION, measure.dimension(figure.unit()));
    double low = measure.base(figure.value(), figure.unit()).doubleValue();
    double high =
        figure.high() == null
            ? low
            : Math.max(low, measure.base(figure.high(), figure.unit()).doubleValue());
    doc.add(new DoublePoint(Fields.VALUE, low, high));
    double raw = figure.value().doubleValue();
    double rawHigh = figure.high() == null ? raw : Math.max(raw, figure.high().doubleValue());
    doc.add(new DoublePoint(Fields.RAW, raw, rawHigh));
  }

  private static void addPeriod(Document doc, Period period) {
    long first = period.first().toEpochDay();
    long last = Math.max(first, period.last().toEpochDay());
    doc.add(new LongPoint(Fields.PERIOD, first, last));
  }
}
