package vn.solieu.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Bound;
import vn.solieu.figure.stance.Direction;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.subject.PlaceBasis;
import vn.solieu.figure.timing.Flow;
import vn.solieu.index.Ids;
import vn.solieu.index.StoredArticle;
import vn.solieu.lexicon.Concept;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;
import vn.solieu.search.TypedAmount;
import vn.solieu.text.Span;

/**
 * An official table as an article of the archive, a line a row: "grdp, Hưng Yên, 2019: 9.5 %". So
 * every question finds its figures among the papers', and its issuer stands for each of them.
 */
final class OfficialTable {
  private final Lexicon lexicon;
  private final StringBuilder text = new StringBuilder();
  private final List<Figure> figures = new ArrayList<>();

  private OfficialTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** An article and its figures. */
  record Block(StoredArticle article, List<Figure> figures) {}

  /**
   * @param name of the file it came in
   * @param part names the table for good: issuer and file
   * @param version 1 for the first that came out
   * @param seen the day on which a later version came out, else null
   */
  static Block of(
      Lexicon lexicon,
      String name,
      String part,
      List<ObservationRow> rows,
      int version,
      @Nullable LocalDate seen) {
    OfficialTable table = new OfficialTable(lexicon);
    rows.forEach(table::add);
    ObservationRow first = rows.getFirst();
    String source = first.cell("source");
    String place = first.cell("place");
    boolean onePlace = rows.stream().allMatch(r -> r.cell("place").equals(place));
    StoredArticle article =
        new StoredArticle(
            Ids.article("urn:solieu:observations:" + part),
            first.cell("url").isEmpty() ? null : first.cell("url"),
            source + ": " + name,
            "",
            table.text.toString(),
            first.published(),
            onePlace ? place : null,
            source,
            StoredArticle.OBSERVATIONS,
            null,
            0,
            version,
            seen);
    return new Block(article, table.figures);
  }

  private void add(ObservationRow row) {
    int start = text.length();
    text.append(name(row)).append(", ").append(row.cell("place"));
    text.append(", ").append(row.cell("period")).append(": ");
    int number = text.length();
    text.append((row.cell("value") + " " + row.cell("unit")).strip());
    Span span = new Span(number, text.length());
    figures.add(figure(row, span, new Span(start, text.length())));
    text.append("\n");
  }

  /** The indicator in words, which may be given as the id of a concept. */
  private String name(ObservationRow row) {
    String given = row.cell("indicator");
    return lexicon.concepts().byId(given).map(Concept::label).orElse(given);
  }

  private Figure figure(ObservationRow row, Span span, Span sentence) {
    TypedAmount one = TypedAmount.one(row.cell("unit"));
    BigDecimal value = row.value().multiply(one.value());
    boolean change = row.role() == Role.CHANGE;
    String indicator = name(row);
    @Nullable Concept concept =
        lexicon
            .concepts()
            .byId(row.cell("indicator"))
            .or(() -> lexicon.concepts().of(indicator))
            .orElse(null);
    @Nullable Place place =
        lexicon.gazetteer().find(row.cell("place"), row.period().last()).orElse(null);
    return new Figure(
        span,
        span.of(text.toString()),
        change ? value.abs() : value,
        null,
        lexicon.units().lookup(one.unit()).map(u -> u.symbol()).orElse(one.unit()),
        Bound.EXACT,
        row.role(),
        !change ? null : value.signum() < 0 ? Direction.DOWN : Direction.UP,
        row.base(),
        row.period(),
        indicator,
        new Span(sentence.start(), sentence.start() + indicator.length()),
        concept == null ? null : concept.id(),
        place == null ? row.cell("place") : place.fullName(),
        place == null ? null : place.code(),
        PlaceBasis.STATED,
        null,
        row.cell("prices").isEmpty() ? null : row.cell("prices"),
        row.cell("source"),
        null,
        concept != null && concept.stock() ? Flow.STOCK : Flow.FLOW,
        row.status(),
        null,
        1,
        sentence);
  }
}
