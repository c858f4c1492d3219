package vn.solieu.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.index.Fields;
import vn.solieu.index.Folding;
import vn.solieu.index.Measure;
import vn.solieu.index.PlaceKeys;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Unit;
import vn.solieu.search.QueryNode.KeyField;
import vn.solieu.search.QueryNode.Range;
import vn.solieu.text.BadInput;

/** Which documents have a value in a field: places, publishers, days, amounts. */
final class FieldQueries {
  /** Doubles of one decimal number differ by no more than this share. */
  private static final double ROUNDING = 1e-12;

  private final PlaceKeys places;
  private final Measure measure;
  private final Lexicon lexicon;
  private final WordQueries words;

  FieldQueries(Lexicon lexicon, WordQueries words) {
    this.lexicon = lexicon;
    this.words = words;
    places = new PlaceKeys(lexicon);
    measure = new Measure(lexicon);
  }

  private FieldQueries(FieldQueries other, WordQueries words) {
    this.words = words;
    lexicon = other.lexicon;
    places = other.places;
    measure = other.measure;
  }

  FieldQueries with(WordQueries other) {
    return new FieldQueries(this, other);
  }

  Query equal(KeyField field, String value) {
    return switch (field) {
      case PLACE -> place(value);
      case SOURCE -> key(Fields.SOURCE, value);
      case SECTION -> key(Fields.SECTION, value);
      case AUTHOR -> key(Fields.AUTHOR, value);
      case ENTITY -> key(Fields.ENTITY, value);
      case ROLE -> role(role(value));
      case UNIT -> unit(value);
      case URL -> term(Fields.URL, value);
      case ID -> WordQueries.any(List.of(term(Fields.ARTICLE, value), term(Fields.PAST, value)));
    };
  }

  Query place(String name) {
    return WordQueries.any(places.keys(name).stream().map(key -> term(Fields.PLACE, key)).toList());
  }

  Query key(String field, String name) {
    return term(field, Folding.key(name));
  }

  Query role(Role role) {
    return term(Fields.ROLE, role.name());
  }

  static Role role(String name) {
    try {
      return Role.valueOf(name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          "there is no role \"" + name + "\"; there are level, target, change, completion, share",
          e);
    }
  }

  /** Figures in this unit or in one that converts to it. */
  Query unit(String unit) {
    return term(Fields.DIMENSION, measure.dimension(symbol(TypedAmount.one(unit).unit())));
  }

  private String symbol(String unit) {
    return lexicon.units().lookup(unit).map(Unit::symbol).orElse(unit);
  }

  /** Figures of a concept, by id or name; else those whose indicator has these words. */
  Query indicator(String idOrWords) {
    if (lexicon.concepts().byId(idOrWords).isPresent()) {
      return term(Fields.INDICATOR, idOrWords);
    }
    List<Query> queries = new ArrayList<>();
    lexicon
        .concepts()
        .of(idOrWords)
        .map(Concept::id)
        .ifPresent(id -> queries.add(term(Fields.INDICATOR, id)));
    queries.add(words.all(idOrWords, List.of(WordField.INDICATOR)));
    return WordQueries.any(queries);
  }

  Query range(Range range) {
    return range(range, null);
  }

  /**
   * @param beside the unit that bare values are in, or null for that of each figure
   */
  Query range(Range range, @Nullable String beside) {
    return switch (range.field()) {
      case YEAR, DATE -> published(RangeEnds.days(range).first(), RangeEnds.days(range).last());
      case PERIOD -> within(RangeEnds.days(range));
      case CONFIDENCE ->
          confidence(end(RangeEnds.number(range.low()), 0), end(RangeEnds.number(range.high()), 1));
      case VALUE -> value(range, beside);
    };
  }

  private static double end(@Nullable BigDecimal number, double otherwise) {
    return number == null ? otherwise : number.doubleValue();
  }

  /** Articles that may have been published between two days, each null for open. */
  Query published(@Nullable LocalDate first, @Nullable LocalDate last) {
    return LongPoint.newRangeQuery(
        Fields.DATE,
        new long[] {Long.MIN_VALUE, first == null ? Long.MIN_VALUE : first.toEpochDay()},
        new long[] {last == null ? Long.MAX_VALUE : last.toEpochDay(), Long.MAX_VALUE});
  }

  /** Versions of articles that were the ones to be read on a day. */
  Query known(LocalDate day) {
    long at = day.toEpochDay();
    return LongPoint.newRangeQuery(
        Fields.KNOWN, new long[] {Long.MIN_VALUE, at}, new long[] {at, Long.MAX_VALUE});
  }

  /** Figures whose period lies within. */
  Query within(RangeEnds.Days days) {
    long first = days.first().toEpochDay();
    long last = days.last().toEpochDay();
    return LongPoint.newRangeQuery(
        Fields.PERIOD, new long[] {first, first}, new long[] {last, last});
  }

  Query confidence(double least, double most) {
    return DoublePoint.newRangeQuery(Fields.CONFIDENCE, least, most);
  }

  private Query value(Range range, @Nullable String beside) {
    TypedAmount low = RangeEnds.amount(range.low());
    TypedAmount high = RangeEnds.amount(range.high());
    String unit =
        low != null && !low.unit().isEmpty() ? low.unit() : high == null ? "" : high.unit();
    return value(
        unit.isEmpty() ? beside : unit,
        low == null ? null : low.value(),
        range.lowOpen(),
        high == null ? null : high.value(),
        range.highOpen());
  }

  /** Figures whose value, or some of whose range, lies between the ends; {@code unit} converts. */
  Query value(
      @Nullable String unit,
      @Nullable BigDecimal low,
      boolean lowOpen,
      @Nullable BigDecimal high,
      boolean highOpen) {
    TypedAmount one = unit == null ? new TypedAmount(BigDecimal.ONE, "") : TypedAmount.one(unit);
    double least = low == null ? Double.NEGATIVE_INFINITY : end(low, one, lowOpen ? 1 : -1);
    double most = high == null ? Double.POSITIVE_INFINITY : end(high, one, highOpen ? -1 : 1);
    Query between =
        DoublePoint.newRangeQuery(
            unit == null ? Fields.RAW : Fields.VALUE,
            new double[] {Double.NEGATIVE_INFINITY, least},
            new double[] {most, Double.POSITIVE_INFINITY});
    return unit == null ? between : WordQueries.every(List.of(between, unit(unit)));
  }

  private double end(BigDecimal value, TypedAmount one, int side) {
    String symbol = one.unit().isEmpty() ? "" : symbol(one.unit());
    double base = measure.base(value.multiply(one.value()), symbol).doubleValue();
    return base + side * Math.abs(base) * ROUNDING;
  }

  static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }
}
