package vn.solieu.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Period;

/**
 * What is compared.
 *
 * @param indicator concept id, alias or words
 * @param places names; empty for all
 * @param period the figures' periods lie within, or null
 * @param by what the lines are
 * @param pick which of several values for one thing is shown
 */
public record ComparisonRequest(
    String indicator, List<String> places, @Nullable Period period, By by, Pick pick) {
  public ComparisonRequest {
    places = List.copyOf(places);
  }

  /** What a comparison sets side by side. */
  public enum By {
    PERIOD,
    PLACE,
    SOURCE
  }

  /** All periods of an indicator in one place. */
  public static ComparisonRequest overTime(String indicator, String place) {
    return new ComparisonRequest(indicator, List.of(place), null, By.PERIOD, Pick.LATEST);
  }
}
