package vn.solieu.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a {@link Filter} asks, alone: of "--place=Hải Dương --unit=tấn" the place or the unit.
 *
 * @param name as it is written ("place", "unit"); "" for the query
 * @param value what is asked
 * @param alone the filter that asks nothing else
 */
public record FilterPart(String name, String value, Filter alone) {
  /** What {@code filter} asks, thing by thing; empty when it asks nothing. */
  public static List<FilterPart> of(Filter filter) {
    List<FilterPart> parts = new ArrayList<>();
    if (!filter.query().isBlank()) {
      parts.add(new FilterPart("", filter.query(), Filter.of(filter.query())));
    }
    addAll(parts, "place", filter.places(), one -> one.places(filter.places()));
    add(parts, "since", filter.since(), one -> one.since(filter.since()));
    add(parts, "until", filter.until(), one -> one.until(filter.until()));
    addAll(parts, "source", filter.sources(), one -> one.sources(filter.sources()));
    addAll(parts, "section", filter.sections(), one -> one.sections(filter.sections()));
    addAll(parts, "indicator", filter.indicators(), one -> one.indicators(filter.indicators()));
    addAll(parts, "role", filter.roles(), one -> one.roles(filter.roles()));
    add(parts, "period", filter.period(), one -> one.period(filter.period()));
    add(parts, "unit", filter.unit(), one -> one.unit(filter.unit()));
    add(parts, "min", filter.min(), one -> one.unit(filter.unit()).min(filter.min()));
    add(parts, "max", filter.max(), one -> one.unit(filter.unit()).max(filter.max()));
    add(
        parts,
        "min-confidence",
        filter.confidence() > 0 ? filter.confidence() : null,
        one -> one.confidence(filter.confidence()));
    add(parts, "as-of", filter.asOf(), one -> one.asOf(filter.asOf()));
    return parts;
  }

  private interface Asking {
    FilterBuilder on(FilterBuilder builder);
  }

  private static void addAll(List<FilterPart> parts, String name, List<?> values, Asking asking) {
    if (!values.isEmpty()) {
      String printed =
          String.join(", ", values.stream().map(FilterPart::printed).distinct().toList());
      parts.add(new FilterPart(name, printed, asking.on(Filter.builder()).build()));
    }
  }

  private static void add(
      List<FilterPart> parts, String name, @Nullable Object value, Asking asking) {
    if (value != null) {
      parts.add(new FilterPart(name, printed(value), asking.on(Filter.builder()).build()));
    }
  }

  private static String printed(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
      default -> Objects.toString(value);
    };
  }

  /** "--place "Hải Dương"", of the query its words. */
  @Override
  public String toString() {
    return (name.isEmpty() ? "" : "--" + name + " ") + "\"" + value + "\"";
  }
}
