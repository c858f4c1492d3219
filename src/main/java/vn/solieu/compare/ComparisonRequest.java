package vn.solieu.compare;

import java.util.List;
import vn.solieu.search.Filter;
import vn.solieu.text.BadInput;

/**
 * What is compared.
 *
 * @param filter which figures: of one indicator, by concept id, alias or words
 * @param by what the lines are
 * @param pick which of several values for one thing is shown
 */
public record ComparisonRequest(Filter filter, By by, Pick pick) {
  /** Refuses a filter of no indicator or of several. */
  public ComparisonRequest {
    if (filter.indicators().size() != 1) {
      throw new BadInput("compare sets one indicator side by side; name one with --indicator");
    }
  }

  /** What a comparison sets side by side. */
  public enum By {
    PERIOD,
    PLACE,
    SOURCE
  }

  /** The same for all times. */
  public static ComparisonRequest of(String indicator, List<String> places, By by) {
    Filter filter = Filter.builder().indicators(List.of(indicator)).places(places).build();
    return new ComparisonRequest(filter, by, Pick.LATEST);
  }

  /** All periods of an indicator in one place. */
  public static ComparisonRequest overTime(String indicator, String place) {
    return of(indicator, List.of(place), By.PERIOD);
  }

  public String indicator() {
    return filter.indicators().getFirst();
  }
}
