package vn.solieu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Why a filter finds nothing: what each thing it asks would find alone. */
public final class Emptiness {
  private static final int OFFERED = 3;

  private Emptiness() {}

  /**
   * One thing asked.
   *
   * @param part what
   * @param found how much it finds alone
   * @param near names the archive has that are written almost like it; empty when it finds some
   */
  public record Reason(FilterPart part, long found, List<String> near) {}

  /**
   * The reasons, in the order of the filter.
   *
   * @param count what is counted: {@link Backend#count} or {@link Backend#countFigures}
   */
  public static List<Reason> of(Backend backend, Filter filter, ToLongFunction<Filter> count) {
    Map<String, List<SearchResult.Count>> names =
        backend.search(Filter.all(), Paging.counts()).facets();
    List<Reason> reasons = new ArrayList<>();
    for (FilterPart part : FilterPart.of(filter)) {
      long found = count.applyAsLong(part.alone());
      List<String> known =
          names.getOrDefault(part.name(), List.of()).stream()
              .map(SearchResult.Count::label)
              .toList();
      List<String> near = found > 0 ? List.of() : NearNames.of(part.value(), known);
      reasons.add(new Reason(part, found, near.subList(0, Math.min(OFFERED, near.size()))));
    }
    return reasons;
  }
}
