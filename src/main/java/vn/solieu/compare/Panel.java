package vn.solieu.compare;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.figure.quantity.Ratios;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Base;
import vn.solieu.figure.timing.Period;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Unit;
import vn.solieu.lexicon.Units;

/**
 * Figures → one observation per indicator, place, period, price basis and frequency: three articles
 * with 9.62 % for nine months of 2019 are one row. Figures of single companies, and those whose
 * indicator, place or period is unknown, are left out.
 */
public final class Panel {
  private final Statements statements;
  private final Amounts amounts;
  private final Units units;
  private final Chooser chooser;

  public Panel(Lexicon lexicon, Pick pick) {
    statements = new Statements(lexicon);
    amounts = new Amounts(lexicon);
    units = lexicon.units();
    chooser = new Chooser(new Witnesses(lexicon), new Revisions(lexicon), pick);
  }

  /**
   * What makes one row: the series, the period, and for changes and completions what they are
   * measured against, "" for the usual: the same time of the year before.
   */
  private record Key(Series series, Period period, String base) {}

  /** The rows in the order of series and period. */
  public List<Observation> rows(Stream<StoredFigure> figures) {
    return rows(figures, false);
  }

  /**
   * @param bySource whether each publisher has a row of its own
   */
  public List<Observation> rows(Stream<StoredFigure> figures, boolean bySource) {
    return rows(figures, bySource, Panel::name);
  }

  /**
   * @param names topic → what its series is called
   */
  List<Observation> rows(
      Stream<StoredFigure> figures, boolean bySource, Function<Topic, String> names) {
    Map<Key, List<Statement>> groups = new LinkedHashMap<>();
    Known known = new Known(new HashMap<>(), new HashMap<>());
    figures.forEach(stored -> {
      Statement statement = statements.of(stored);
      Key key = key(statement, known, bySource, names);
      if (key != null) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
      }
    });
    List<Observation> rows = new ArrayList<>();
    groups.forEach((key, group) -> rows.add(row(key, group)));
    rows.sort(
        Comparator.comparing((Observation o) -> o.series().toString())
            .thenComparing(Observation::period));
    return rows;
  }

  private @Nullable Key key(
      Statement statement, Known known, boolean bySource, Function<Topic, String> names) {
    Figure f = statement.figure();
    if (f.period() == null || f.place() == null || f.entity() != null || f.high() != null) {
      return null;
    }
    String indicator = names.apply(statement.topic());
    if (indicator.isEmpty()) {
      return null;
    }
    Scope scope = statement.scope();
    Scope.Boundary boundary = scope == null ? Scope.Boundary.UNKNOWN : scope.boundary();
    String place =
        known.places.computeIfAbsent(scope == null ? f.place() : scope.key(), k -> f.place());
    String unit = known.units.computeIfAbsent(indicator + "|" + dimension(unit(f)), k -> unit(f));
    Series series =
        new Series(
            indicator,
            place,
            boundary,
            f.role(),
            unit,
            f.prices(),
            Frequency.of(f.period()),
            bySource ? Objects.requireNonNullElse(statement.stored().source(), "?") : null);
    return new Key(series, f.period(), base(f, f.period()));
  }

  private static String base(Figure f, Period period) {
    if (f.base() == null || f.role() == Role.LEVEL || f.role() == Role.SHARE) {
      return "";
    }
    boolean usual =
        f.base() instanceof Base.Earlier(Period earlier)
            && earlier.first().plusYears(1).equals(period.first())
            && Math.abs(ChronoUnit.DAYS.between(earlier.last().plusYears(1), period.last())) <= 1;
    return usual ? "" : f.base().toString();
  }

  /** What was seen before: units by indicator and dimension, names of places by their key. */
  private record Known(Map<String, String> units, Map<String, String> places) {}

  /** What units of one indicator share; counted nouns their first word: "lượt", "lượt khách". */
  private String dimension(String unit) {
    String first = unit.split("/")[0];
    Unit known = units.lookup(first).orElse(null);
    if (known == null && !unit.contains("%")) {
      return unit.split("[ /]")[0];
    }
    return known != null && known.isMoney() ? unit : units.dimension(unit);
  }

  private static String unit(Figure f) {
    return Ratios.isMultiple(f.unit()) ? "%" : f.unit();
  }

  static String name(Topic topic) {
    StringBuilder name = new StringBuilder(topic.concept() == null ? "" : topic.concept());
    (topic.concept() == null ? topic.heads() : new HashSet<String>())
        .forEach(head -> name.append(name.isEmpty() ? "" : " ").append(head));
    topic.rest().forEach(word -> name.append(name.isEmpty() ? "" : " ").append(word));
    return name.toString();
  }

  private Observation row(Key key, List<Statement> group) {
    List<Chooser.Candidate> candidates = new ArrayList<>();
    for (Statement s : group) {
      BigDecimal factor =
          amounts.factor(unit(s.figure()), key.series.unit()).orElse(BigDecimal.ONE);
      candidates.add(new Chooser.Candidate(s, s.amount().times(factor)));
    }
    return chooser.choose(key.series, key.period, candidates);
  }
}
