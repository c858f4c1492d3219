package vn.solieu.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Flow;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.DecidedFigures;

/**
 * An indicator set side by side over places, periods or sources: "dệt may, Hưng Yên" → 170 triệu
 * (2018-01/2018-09), 190 triệu (2019-01/2019-09) …, with what is implied, revised and disputed, and
 * where a definition changed.
 *
 * @param name of the indicator, as its concept is called or as it was asked for
 * @param observations printed and derived values, by series and period
 * @param differences revisions, and discrepancies of more than half a per cent between articles
 * @param breaks where the definition changed within what is shown
 * @param warnings what must not be compared without a thought
 */
public record Comparison(
    ComparisonRequest request,
    String name,
    List<Observation> observations,
    List<Difference> differences,
    List<Break> breaks,
    List<Warning> warnings) {
  private static final double NEGLIGIBLE = 0.5;

  /**
   * Levels and shares that are not alike.
   *
   * @param in "units", "prices", "frequencies", "boundaries", "coverage" or "flow"
   * @param values what there is of it: "current", "constant:2010", "none"
   */
  public record Warning(String in, List<String> values) {
    public Warning {
      values = List.copyOf(values);
    }
  }

  public Comparison {
    observations = List.copyOf(observations);
    differences = List.copyOf(differences);
    breaks = List.copyOf(breaks);
    warnings = List.copyOf(warnings);
  }

  /** With the shipped lexicon and breaks. */
  public static Comparison of(Backend backend, ComparisonRequest request) {
    Lexicon lexicon = Lexicon.shipped();
    return of(lexicon, backend, request, Breaks.of(lexicon, List.of()), DecidedFigures.none());
  }

  /**
   * @param breaks where definitions change
   * @param decided what people rejected is left out, what they corrected counts as corrected
   */
  public static Comparison of(
      Lexicon lexicon,
      Backend backend,
      ComparisonRequest request,
      List<Break> breaks,
      DecidedFigures decided) {
    try (Stream<StoredFigure> figures = backend.figures(request.filter())) {
      return of(lexicon, decided.of(figures), request, breaks);
    }
  }

  /** The same over figures at hand. */
  static Comparison of(
      Lexicon lexicon,
      Stream<StoredFigure> figures,
      ComparisonRequest request,
      List<Break> breaks) {
    Topics topics = new Topics(lexicon);
    String called = name(lexicon, request.indicator());
    Topic asked = topics.of(called, null);
    List<StoredFigure> meant =
        figures.filter(f -> topics.match(asked, topic(topics, f)) != Match.OTHER).toList();
    Topic wanted = known(asked, meant.stream().map(f -> topic(topics, f)).toList());
    boolean bySource = request.by() == ComparisonRequest.By.SOURCE;
    List<Observation> rows =
        new ArrayList<>(
            new Panel(lexicon, request.pick())
                .rows(meant.stream(), bySource, topic -> name(wanted, topic)));
    Implied implied = new Implied(new Scopes(lexicon));
    List<Observation> derived = new ArrayList<>(implied.bases(rows));
    derived.addAll(implied.sums(rows));
    rows.addAll(derived);
    rows.addAll(implied.growth(rows));
    rows.sort(order(request.by()));
    return new Comparison(
        request, called, rows, differences(rows), cutting(rows, breaks), warnings(rows));
  }

  private static Topic topic(Topics topics, StoredFigure stored) {
    return topics.of(stored.figure().indicator(), stored.figure().indicatorId());
  }

  /** Words asked for with the concept that most figures of these words have. */
  private static Topic known(Topic asked, List<Topic> found) {
    Map<String, Long> concepts = new TreeMap<>();
    for (Topic topic : found) {
      if (topic.concept() != null
          && topic.rest().isEmpty()
          && topic.words().containsAll(asked.words())) {
        concepts.merge(topic.concept(), 1L, Long::sum);
      }
    }
    boolean open = asked.concept() == null && !asked.words().isEmpty();
    return concepts.entrySet().stream()
        .filter(e -> open)
        .max(Map.Entry.comparingByValue())
        .map(e -> new Topic(e.getKey(), asked.heads(), asked.words(), Set.of()))
        .orElse(asked);
  }

  /** "sản lượng dệt may" is a row of "dệt may", "diện tích lúa" none of "sản lượng lúa". */
  private static String name(Topic wanted, Topic topic) {
    boolean heads =
        wanted.heads().isEmpty() || topic.heads().isEmpty() || wanted.heads().equals(topic.heads());
    boolean words = !wanted.words().isEmpty() && wanted.words().equals(topic.words()) && heads;
    return Panel.name(words ? wanted : topic);
  }

  private static String name(Lexicon lexicon, String indicator) {
    return lexicon.concepts().byId(indicator).map(c -> c.label()).orElse(indicator);
  }

  private static Comparator<Observation> order(ComparisonRequest.By by) {
    Comparator<Observation> series =
        Comparator.comparing((Observation o) -> o.series().role())
            .thenComparing(o -> o.series().unit())
            .thenComparing(o -> o.series().frequency());
    return by == ComparisonRequest.By.PLACE
        ? series.thenComparing(Observation::period).thenComparing(o -> o.series().place())
        : series
            .thenComparing(o -> o.series().place())
            .thenComparing(o -> String.valueOf(o.series().source()))
            .thenComparing(Observation::period);
  }

  private static List<Difference> differences(List<Observation> rows) {
    List<Difference> differences = new ArrayList<>();
    for (Observation row : rows) {
      StoredFigure chosen = row.figure();
      if (chosen == null) {
        continue;
      }
      Set<BigDecimal> told = new TreeSet<>(Set.of(row.value()));
      for (Observation.Rejected other : row.rejected()) {
        boolean revised = other.reason().equals("revised");
        boolean rounded = other.reason().equals("rounded");
        boolean apart = !rounded && !Witnesses.sameArticle(chosen, other.figure());
        if ((!apart && !revised) || !told.add(other.value())) {
          continue;
        }
        Difference difference =
            new Difference(
                row.series(),
                row.period(),
                chosen,
                other.figure(),
                row.value(),
                other.value(),
                revised);
        if (revised || Math.abs(difference.percent()) > NEGLIGIBLE) {
          differences.add(difference);
        }
      }
    }
    return differences;
  }

  private static List<Break> cutting(List<Observation> rows, List<Break> breaks) {
    Set<Break> cutting = new LinkedHashSet<>();
    for (Observation a : rows) {
      for (Observation b : rows) {
        breaks.stream().filter(x -> x.cuts(a, b)).forEach(cutting::add);
      }
    }
    return List.copyOf(cutting);
  }

  private static List<Warning> warnings(List<Observation> rows) {
    Map<String, Set<String>> seen = new LinkedHashMap<>();
    for (Observation row : rows) {
      Series s = row.series();
      if (s.role() == Role.LEVEL || s.role() == Role.SHARE) {
        seen.computeIfAbsent("units", k -> new LinkedHashSet<>()).add(s.unit());
        seen.computeIfAbsent("prices", k -> new LinkedHashSet<>())
            .add(s.prices() == null ? "none" : s.prices());
        seen.computeIfAbsent("frequencies", k -> new LinkedHashSet<>())
            .add(s.frequency().printed());
        seen.computeIfAbsent("coverage", k -> new LinkedHashSet<>()).add(s.indicator());
        if (row.figure() != null) {
          boolean stock = row.figure().figure().flow() == Flow.STOCK;
          seen.computeIfAbsent("flow", k -> new LinkedHashSet<>()).add(stock ? "stock" : "flow");
        }
        if (s.boundary() != Scope.Boundary.FIXED) {
          seen.computeIfAbsent("boundaries", k -> new LinkedHashSet<>())
              .add(s.boundary().name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return seen.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> new Warning(e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
