package vn.solieu.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * A publication time at the precision known.
 *
 * @param date the day as printed on the page, or only its year and month
 * @param time the moment with its offset, or null when only the date is known
 */
public record Published(PartialDate date, @Nullable OffsetDateTime time) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  /** A day, month or year. */
  public static Published of(PartialDate date) {
    return new Published(date, null);
  }

  /** A moment; its date is the one at its own offset. */
  public static Published of(OffsetDateTime time) {
    return new Published(PartialDate.of(time.toLocalDate()), time);
  }

  /** "2019-10-10T08:15:00+07:00", "2019-10-10" or "2019-10". */
  @Override
  public String toString() {
    return time == null ? date.toString() : SECONDS.format(time);
  }
}
