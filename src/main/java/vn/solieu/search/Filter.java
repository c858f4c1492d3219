package vn.solieu.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.Period;

/**
 * What is asked of the archive. The same object serves search, batch, figures, compare, export, the
 * command line and the library; an empty part asks nothing. Lists mean "any of these".
 *
 * @param query words in the query language of {@link QueryParser}, "" for all
 * @param places names or codes, with or without marks; of an article its province, of a figure the
 *     place it is about
 * @param since first publication day, or null
 * @param until last publication day, or null
 * @param sources publishers
 * @param sections of their papers
 * @param indicators concept ids ("grdp"), or words of the indicator
 * @param roles of figures
 * @param period figures whose period lies within this one, or null
 * @param unit figures of this unit or of one that converts to it, or null
 * @param min least value in {@code unit}, or null
 * @param max greatest value in {@code unit}, or null
 * @param confidence least confidence of figures, 0 for all
 * @param asOf the archive as it was at the end of that day: what was published until then, of each
 *     article the version that stood there; null for the archive as it is
 */
public record Filter(
    String query,
    List<String> places,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<String> sources,
    List<String> sections,
    List<String> indicators,
    List<Role> roles,
    @Nullable Period period,
    @Nullable String unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    double confidence,
    @Nullable LocalDate asOf) {
  public Filter {
    places = List.copyOf(places);
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
    indicators = List.copyOf(indicators);
    roles = List.copyOf(roles);
  }

  /** Everything. */
  public static Filter all() {
    return builder().build();
  }

  /** Articles and figures that match a query. */
  public static Filter of(String query) {
    return builder().query(query).build();
  }

  public static FilterBuilder builder() {
    return new FilterBuilder();
  }

  /** A builder that starts from this filter. */
  public FilterBuilder edit() {
    return new FilterBuilder(this);
  }

  /** Whether it asks something of figures: then an article matches through a figure of its own. */
  boolean asksFigures() {
    return !roles.isEmpty()
        || period != null
        || unit != null
        || min != null
        || max != null
        || confidence > 0;
  }
}
