package vn.solieu.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a figure.
 *
 * @param figure its stable id
 * @param kind what was decided
 * @param value the right value in the figure's unit when it was corrected, else null
 * @param who decided
 * @param when it was decided
 * @param why in the person's words, "" for none
 */
public record Decision(
    String figure, Kind kind, @Nullable BigDecimal value, String who, Instant when, String why) {
  /** The decisions there are. */
  public enum Kind {
    ACCEPTED,
    REJECTED,
    CORRECTED;

    /** "accepted". */
    public String printed() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As it marks an export: "accepted", "corrected: 6890". */
  public String printed() {
    return kind.printed() + (value == null ? "" : ": " + value.toPlainString());
  }

  List<String> row() {
    String number = value == null ? "" : value.toPlainString();
    return List.of(figure, kind.printed(), number, who, when.toString(), why);
  }
}
