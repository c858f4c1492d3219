package vn.solieu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;
import vn.solieu.search.Filter;
import vn.solieu.search.TypedAmount;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/** What to ask the archive for: the same options in search, figures, compare, export and batch. */
final class FilterOptions {
  @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "filter.query")
  List<String> words = new ArrayList<>();

  @Option(names = "--place", paramLabel = "P", descriptionKey = "filter.place")
  List<String> places = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "D",
      descriptionKey = "filter.since",
      converter = DateConverter.class)
  @Nullable PartialDate since;

  @Option(
      names = "--until",
      paramLabel = "D",
      descriptionKey = "filter.until",
      converter = DateConverter.class)
  @Nullable PartialDate until;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "filter.source")
  List<String> sources = new ArrayList<>();

  @Option(names = "--section", paramLabel = "NAME", descriptionKey = "filter.section")
  List<String> sections = new ArrayList<>();

  @Option(names = "--indicator", paramLabel = "I", descriptionKey = "filter.indicator")
  List<String> indicators = new ArrayList<>();

  @Option(names = "--role", paramLabel = "R", descriptionKey = "filter.role")
  List<Role> roles = new ArrayList<>();

  @Option(
      names = "--period",
      paramLabel = "T",
      descriptionKey = "filter.period",
      converter = PeriodConverter.class)
  @Nullable Period period;

  @Option(names = "--unit", paramLabel = "U", descriptionKey = "filter.unit")
  @Nullable String unit;

  @Option(
      names = "--min",
      paramLabel = "X",
      descriptionKey = "filter.min",
      converter = AmountConverter.class)
  @Nullable TypedAmount min;

  @Option(
      names = "--max",
      paramLabel = "X",
      descriptionKey = "filter.max",
      converter = AmountConverter.class)
  @Nullable TypedAmount max;

  @Option(names = "--min-confidence", paramLabel = "X", descriptionKey = "minConfidence")
  double confidence;

  @Option(
      names = "--as-of",
      paramLabel = "D",
      descriptionKey = "filter.asOf",
      converter = DateConverter.class)
  @Nullable PartialDate asOf;

  Filter filter() {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new BadInput("--min-confidence " + confidence + " is not between 0 and 1");
    }
    return Filter.builder()
        .query(String.join(" ", words))
        .places(places)
        .since(since == null ? null : since.first())
        .until(last(until))
        .sources(sources)
        .sections(sections)
        .indicators(indicators)
        .roles(roles)
        .period(period)
        .unit(unit())
        .min(min == null ? null : min.value())
        .max(max == null ? null : max.value())
        .confidence(confidence)
        .asOf(last(asOf))
        .build();
  }

  /** The unit named, else that of the bounds. */
  private @Nullable String unit() {
    String low = min == null ? "" : min.unit();
    String high = max == null ? "" : max.unit();
    String own = low.isEmpty() ? high : low;
    boolean one = low.equals(high) || min == null || max == null;
    if (!one || (unit != null && !own.isEmpty())) {
      throw new BadInput("write --min and --max in one unit, or plain with --unit");
    }
    return own.isEmpty() ? unit : own;
  }

  private static @Nullable LocalDate last(@Nullable PartialDate date) {
    return date == null ? null : date.last();
  }

  /** What was asked, in words that stand in an export's metadata. */
  String printed() {
    StringJoiner all = new StringJoiner(" ");
    words.forEach(all::add);
    places.forEach(p -> all.add("--place=" + p));
    add(all, "--since", since);
    add(all, "--until", until);
    sources.forEach(s -> all.add("--source=" + s));
    sections.forEach(s -> all.add("--section=" + s));
    indicators.forEach(i -> all.add("--indicator=" + i));
    roles.forEach(r -> all.add("--role=" + r));
    add(all, "--period", period);
    add(all, "--unit", unit());
    add(all, "--min", min == null ? null : min.value().toPlainString());
    add(all, "--max", max == null ? null : max.value().toPlainString());
    add(all, "--min-confidence", confidence > 0 ? confidence : null);
    add(all, "--as-of", asOf);
    return all.toString();
  }

  private static void add(StringJoiner all, String name, @Nullable Object value) {
    if (value != null) {
      all.add(name + "=" + value);
    }
  }
}
