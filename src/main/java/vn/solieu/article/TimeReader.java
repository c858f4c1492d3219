package vn.solieu.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.PartialDate;

/**
 * Reads a time of day beside a date: "08:15 (GMT+7)", "T08:15:00Z", "8h15", "8 giờ 15", "2:41 PM".
 */
final class TimeReader {
  private final String s;
  private int hour = -1;
  private int minute;
  private int second;
  private @Nullable ZoneOffset offset;

  TimeReader(String text) {
    s = text;
  }

  /** Looks for a time in the {@code filler} characters after {@code from}. */
  boolean after(int from, int filler) {
    int limit = Math.min(s.length(), from + filler);
    for (int i = from; i < limit; i++) {
      if (digit(i)) {
        return clock(i);
      }
    }
    return false;
  }

  /** Looks for a time in the {@code filler} characters before {@code to}; the last one wins. */
  boolean before(int to, int filler) {
    for (int i = to - 1; i >= Math.max(0, to - filler); i--) {
      if (digit(i) && (i == 0 || !digit(i - 1)) && clock(i)) {
        return true;
      }
    }
    return false;
  }

  /** The date with the time read, or alone when the time has no offset and none is assumed. */
  Published on(PartialDate date, @Nullable ZoneOffset assumed) {
    @Nullable ZoneOffset zone = offset == null ? assumed : offset;
    if (zone == null) {
      return Published.of(date);
    }
    LocalDate day = date.first();
    return Published.of(OffsetDateTime.of(day, LocalTime.of(hour, minute, second), zone));
  }

  private boolean clock(int at) {
    int i = at;
    while (digit(i)) {
      i++;
    }
    int minutes = afterMark(i);
    if (i - at > 2 || minutes < 0 || !digit(minutes) || !digit(minutes + 1) || digit(minutes + 2)) {
      return false;
    }
    hour = value(at, i);
    minute = value(minutes, minutes + 2);
    second = 0;
    i = minutes + 2;
    if (i < s.length() && s.charAt(i) == ':' && digit(i + 1) && digit(i + 2)) {
      second = value(i + 1, i + 3);
      i = fraction(i + 3);
    }
    i = halfDay(i);
    offset(i);
    return hour < 24 && minute < 60 && second < 60;
  }

  /** Where the minutes stand after ":", "h" or " giờ ", -1 when there is no such mark. */
  private int afterMark(int i) {
    if (i < s.length() && (s.charAt(i) == ':' || s.charAt(i) == 'h')) {
      return i + 1;
    }
    int word = i < s.length() && s.charAt(i) == ' ' ? i + 1 : i;
    return s.startsWith("giờ ", word) ? word + 4 : -1;
  }

  private int fraction(int from) {
    int i = from;
    if (i < s.length() && s.charAt(i) == '.' && digit(i + 1)) {
      i++;
      while (digit(i)) {
        i++;
      }
    }
    return i;
  }

  private int halfDay(int from) {
    int i = from;
    while (i < s.length() && i < from + 2 && s.charAt(i) == ' ') {
      i++;
    }
    if (s.regionMatches(true, i, "pm", 0, 2) || s.regionMatches(true, i, "CH", 0, 2)) {
      hour = hour < 12 ? hour + 12 : hour;
      return i + 2;
    }
    if (s.regionMatches(true, i, "am", 0, 2) || s.regionMatches(true, i, "SA", 0, 2)) {
      hour = hour == 12 ? 0 : hour;
      return i + 2;
    }
    return from;
  }

  private void offset(int from) {
    int i = from;
    while (i < s.length() && i < from + 3 && " (,".indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    boolean named = s.startsWith("GMT", i) || s.startsWith("UTC", i);
    i += named ? 3 : 0;
    if (named && i < s.length() && s.charAt(i) == ' ' && sign(i + 1) != 0) {
      i++;
    }
    int sign = sign(i);
    if (sign != 0
        && digit(i + 1)
        && (named || i == from || s.charAt(i - 1) != ' ' || digit(i + 2))) {
      offset = hours(sign, i + 1);
    } else if (named || (i < s.length() && s.charAt(i) == 'Z')) {
      offset = ZoneOffset.UTC;
    }
  }

  private @Nullable ZoneOffset hours(int sign, int at) {
    int i = at;
    while (digit(i) && i < at + 4) {
      i++;
    }
    int width = i - at;
    int hours = value(at, Math.min(i, at + (width == 3 ? 1 : 2)));
    int minutes = width > 2 ? value(i - 2, i) : 0;
    if (width <= 2 && i < s.length() && s.charAt(i) == ':' && digit(i + 1) && digit(i + 2)) {
      minutes = value(i + 1, i + 3);
    }
    return hours <= 14 && minutes < 60
        ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)
        : null;
  }

  private int sign(int i) {
    char c = i < s.length() ? s.charAt(i) : ' ';
    return c == '+' ? 1 : c == '-' || c == '\u2212' ? -1 : 0;
  }

  private boolean digit(int i) {
    return i >= 0 && i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
  }

  private int value(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }
}
