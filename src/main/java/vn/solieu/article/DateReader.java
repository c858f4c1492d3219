package vn.solieu.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.PartialDate;

/**
 * Reads the first date in a text, with its time and offset when they stand beside it: "Thứ Năm,
 * 10/10/2019, 08:15 (GMT+7)", "2019-10-10T08:15:00+07:00", "10. Oktober 2019", "October 10, 2019",
 * "ngày 10 tháng 10 năm 2019", "10 Tháng Mười, 2019". Of 3/4/2019 the day comes first unless the
 * caller says the month does.
 */
final class DateReader {
  private static final int LONGEST = 400;
  private static final int FILLER = 12;

  private final MonthNames months;

  DateReader(Resources resources) {
    months = new MonthNames(resources);
  }

  /** A date being read: numbers found and where the reading stands. */
  private record Found(int year, int month, int day, int end) {}

  /**
   * The first date in {@code text}.
   *
   * @param monthFirst whether 3/4/2019 is the 4th of March
   * @param zone the offset of a time without one; null leaves the time out
   */
  Optional<Published> read(String text, boolean monthFirst, @Nullable ZoneOffset zone) {
    String s = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    for (int i = 0; i < s.length(); i++) {
      if (!starts(s, i)) {
        continue;
      }
      @Nullable Found found = at(s, i, monthFirst);
      if (found != null && sane(found)) {
        return Optional.of(timed(s, i, found, zone));
      }
    }
    return Optional.empty();
  }

  /** Where a number, or a word that may be a month, begins. */
  private static boolean starts(String s, int i) {
    char c = s.charAt(i);
    char before = i == 0 ? ' ' : s.charAt(i - 1);
    if (Character.isDigit(c)) {
      return !Character.isDigit(before);
    }
    return Character.isLetter(c) && !Character.isLetter(before);
  }

  private static boolean sane(Found f) {
    try {
      boolean real = f.day == 0 || LocalDate.of(f.year, f.month, f.day).getYear() == f.year;
      return real && f.year >= 1990 && f.year < 2100 && f.month >= 1 && f.month <= 12;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private @Nullable Found at(String s, int i, boolean monthFirst) {
    if (!Character.isDigit(s.charAt(i))) {
      return monthThenDay(s, i);
    }
    int end = digits(s, i);
    int value = number(s, i, end);
    return switch (end - i) {
      case 4 -> yearFirst(s, value, end);
      case 8 -> new Found(value / 10000, value / 100 % 100, value % 100, end);
      case 1, 2 -> {
        @Nullable Found plain = numeric(s, value, end, monthFirst);
        yield plain != null ? plain : dayThenMonth(s, value, end);
      }
      default -> null;
    };
  }

  /** 2019-10-05, 2019/10/5, 2019.10.05, 2019年10月5日. */
  private static @Nullable Found yearFirst(String s, int year, int end) {
    if (end >= s.length() || "-/.年_".indexOf(s.charAt(end)) < 0) {
      return null;
    }
    int monthEnd = digits(s, end + 1);
    if (monthEnd - end - 1 < 1 || monthEnd - end - 1 > 2) {
      return null;
    }
    int month = number(s, end + 1, monthEnd);
    if (monthEnd < s.length() && "-/.月_".indexOf(s.charAt(monthEnd)) >= 0) {
      int dayEnd = digits(s, monthEnd + 1);
      int width = dayEnd - monthEnd - 1;
      if (width == 1 || width == 2) {
        return new Found(year, month, number(s, monthEnd + 1, dayEnd), dayEnd);
      }
    }
    return null;
  }

  /** 05.10.2019, 5/10/2019, 5-10-2019, 05.10.19, 5 / 10 / 2019, 05 | 10 | 2019. */
  private static @Nullable Found numeric(String s, int first, int numberEnd, boolean monthFirst) {
    int end = skipSpaces(s, numberEnd, 1);
    boolean apart = end > numberEnd;
    if (end >= s.length() || (apart ? "/|" : "./-|").indexOf(s.charAt(end)) < 0) {
      return null;
    }
    char mark = s.charAt(end);
    int from = skipSpaces(s, end + 1, 1);
    int secondEnd = digits(s, from);
    int markAt = apart ? skipSpaces(s, secondEnd, 1) : secondEnd;
    if (secondEnd - from < 1 || secondEnd - from > 2 || markAt >= s.length()) {
      return null;
    }
    int second = number(s, from, secondEnd);
    int yearAt = skipSpaces(s, markAt + 1, 1);
    int yearEnd = digits(s, yearAt);
    if (s.charAt(markAt) != mark || (yearEnd - yearAt != 4 && yearEnd - yearAt != 2)) {
      return null;
    }
    int year = number(s, yearAt, yearEnd);
    if (yearEnd - yearAt == 2) {
      if (mark == '-' || from > end + 1) {
        return null;
      }
      year += 2000;
    }
    boolean swap = second > 12 || (monthFirst && mark == '/' && first <= 12);
    return swap ? new Found(year, first, second, yearEnd) : new Found(year, second, first, yearEnd);
  }

  /** 5. Oktober 2019, 5th October, 2019, 5 de octubre de 2019, 5 tháng 10 năm 2019, 5 Th10. */
  private @Nullable Found dayThenMonth(String s, int day, int end) {
    int i = skipWord(s, end, "st", "nd", "rd", "th", "er");
    i = skip(s, i, " .,ºª/-");
    i = skipWord(s, i, "de", "of");
    i = skip(s, i, " .,/-");
    MonthNames.@Nullable Month month = months.at(s, i);
    if (month == null) {
      return null;
    }
    int y = skip(s, month.end(), " .,/-");
    y = skipWord(s, y, "de", "del", "năm");
    y = skip(s, y, " ");
    int yearEnd = digits(s, y);
    return yearEnd - y == 4 ? new Found(number(s, y, yearEnd), month.number(), day, yearEnd) : null;
  }

  /** October 5, 2019, Oct. 5th 2019, Tháng Mười 5, 2019. */
  private @Nullable Found monthThenDay(String s, int i) {
    MonthNames.@Nullable Month month = months.at(s, i);
    if (month == null || !month.named()) {
      return null;
    }
    int d = skip(s, month.end(), " .-");
    int dayEnd = digits(s, d);
    if (dayEnd - d == 4) {
      return new Found(number(s, d, dayEnd), month.number(), 0, dayEnd);
    }
    if (dayEnd - d < 1 || dayEnd - d > 2) {
      return null;
    }
    int y = skipWord(s, dayEnd, "st", "nd", "rd", "th");
    y = skip(s, y, " ,.-");
    int yearEnd = digits(s, y);
    return yearEnd - y == 4
        ? new Found(number(s, y, yearEnd), month.number(), number(s, d, dayEnd), yearEnd)
        : null;
  }

  private static Published timed(String s, int start, Found f, @Nullable ZoneOffset zone) {
    PartialDate date = new PartialDate(f.year, f.month, f.day);
    if (f.day == 0) {
      return Published.of(date);
    }
    TimeReader time = new TimeReader(s);
    boolean read = time.after(f.end, FILLER) || time.before(start, FILLER * 3);
    return read ? time.on(date, zone) : Published.of(date);
  }

  private static int digits(String s, int from) {
    int i = Math.min(from, s.length());
    while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int number(String s, int from, int to) {
    int n = 0;
    for (int i = from; i < to && i < from + 9; i++) {
      n = n * 10 + s.charAt(i) - '0';
    }
    return n;
  }

  private static int skip(String s, int from, String chars) {
    int i = from;
    while (i < s.length() && i < from + 4 && chars.indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipSpaces(String s, int from, int most) {
    int i = from;
    while (i < s.length() && i < from + most && s.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int skipWord(String s, int from, String... words) {
    int end = MonthNames.letters(s, from);
    String word = s.substring(Math.min(from, end), end);
    for (String candidate : words) {
      if (word.equalsIgnoreCase(candidate)) {
        return end;
      }
    }
    return from;
  }
}
