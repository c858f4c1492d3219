package vn.solieu.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;

/** Puts a {@link Filter} together part by part. */
public final class FilterBuilder {
  private String query = "";
  private List<String> places = List.of();
  private @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private List<String> sources = List.of();
  private List<String> sections = List.of();
  private List<String> indicators = List.of();
  private List<Role> roles = List.of();
  private @Nullable Period period;
  private @Nullable String unit;
  private @Nullable BigDecimal min;
  private @Nullable BigDecimal max;
  private double confidence;
  private @Nullable LocalDate asOf;

  FilterBuilder() {}

  FilterBuilder(Filter from) {
    query = from.query();
    places = from.places();
    since = from.since();
    until = from.until();
    sources = from.sources();
    sections = from.sections();
    indicators = from.indicators();
    roles = from.roles();
    period = from.period();
    unit = from.unit();
    min = from.min();
    max = from.max();
    confidence = from.confidence();
    asOf = from.asOf();
  }

  public FilterBuilder query(String words) {
    query = words;
    return this;
  }

  public FilterBuilder places(List<String> names) {
    places = names;
    return this;
  }

  public FilterBuilder since(@Nullable LocalDate day) {
    since = day;
    return this;
  }

  public FilterBuilder until(@Nullable LocalDate day) {
    until = day;
    return this;
  }

  public FilterBuilder sources(List<String> names) {
    sources = names;
    return this;
  }

  public FilterBuilder sections(List<String> names) {
    sections = names;
    return this;
  }

  public FilterBuilder indicators(List<String> idsOrWords) {
    indicators = idsOrWords;
    return this;
  }

  public FilterBuilder roles(List<Role> wanted) {
    roles = wanted;
    return this;
  }

  public FilterBuilder period(@Nullable Period within) {
    period = within;
    return this;
  }

  public FilterBuilder unit(@Nullable String name) {
    unit = name;
    return this;
  }

  public FilterBuilder min(@Nullable BigDecimal value) {
    min = value;
    return this;
  }

  public FilterBuilder max(@Nullable BigDecimal value) {
    max = value;
    return this;
  }

  public FilterBuilder confidence(double least) {
    confidence = least;
    return this;
  }

  public FilterBuilder asOf(@Nullable LocalDate day) {
    asOf = day;
    return this;
  }

  public Filter build() {
    return new Filter(
        query,
        places,
        since,
        until,
        sources,
        sections,
        indicators,
        roles,
        period,
        unit,
        min,
        max,
        confidence,
        asOf);
  }
}
