package vn.solieu.crawl;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.UrlGuard;

/**
 * Keeps a site from being endless: addresses that only a trap makes, days in the future, and at
 * most so many addresses a host, a section, a calendar and a listing's numbered pages, and so many
 * sitemaps.
 */
final class TrapDetector {
  private static final Set<String> CALENDAR =
      Set.of(
          "date", "day", "month", "year", "ngay", "thang", "nam", "lich", "calendar", "from", "to");

  private final UrlGuard guard;
  private final FetchSettings settings;

  TrapDetector(FetchSettings settings) {
    this.settings = settings;
    this.guard = new UrlGuard(settings);
  }

  /**
   * Something addresses are counted in.
   *
   * @param name "section /tin", for the reason
   * @param most how many are taken up
   */
  record Bucket(String name, int most) {}

  /** What is wrong with the address by itself. */
  Optional<String> trap(URI url, LocalDate today) {
    return guard
        .trap(url)
        .or(() ->
            future(url, today) ? Optional.of("calendar: a day in the future") : Optional.empty());
  }

  /** What the address counts in. */
  List<Bucket> buckets(URI url, Kind kind) {
    List<Bucket> buckets = new ArrayList<>();
    buckets.add(new Bucket("host", settings.number("limit.host")));
    if (kind == Kind.SITEMAP) {
      buckets.add(new Bucket("sitemaps", settings.number("limit.sitemaps")));
      return buckets;
    }
    String path = url.getRawPath() == null ? "/" : url.getRawPath();
    int second = path.indexOf('/', 1);
    if (second > 0) {
      buckets.add(
          new Bucket("section " + path.substring(0, second), settings.number("limit.section")));
    }
    String template = template(url);
    if (PageNumber.in(url) > 0) {
      buckets.add(new Bucket("pages " + template, settings.number("limit.pagination")));
    } else if (calendar(url)) {
      buckets.add(new Bucket("calendar " + template, settings.number("limit.calendar")));
    }
    return buckets;
  }

  /** Digits become #, so that addresses that differ only in numbers are one. */
  private static String template(URI url) {
    String text = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != '#') {
        out.append('#');
      }
    }
    return out.toString();
  }

  /** A date is all that tells it from its neighbours: in parameters, or as the end of the path. */
  private static boolean calendar(URI url) {
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String value = equals < 0 ? "" : pair.substring(equals + 1);
      boolean named =
          equals > 0 && CALENDAR.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT));
      if (named && value.chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    int dot = path.lastIndexOf('.');
    String last =
        path.substring(path.lastIndexOf('/', end - 1) + 1, dot > path.lastIndexOf('/') ? dot : end);
    boolean numbers =
        !last.isEmpty()
            && last.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == '_');
    return numbers && year(numbers(path)) >= 0;
  }

  private static boolean future(URI url, LocalDate today) {
    if (!calendar(url)) {
      return false;
    }
    List<Integer> numbers = numbers(url.getRawPath() + "?" + url.getRawQuery());
    int at = year(numbers);
    if (at < 0) {
      return false;
    }
    int year = numbers.get(at);
    int month = at + 1 < numbers.size() ? numbers.get(at + 1) : 1;
    int day = at + 2 < numbers.size() ? numbers.get(at + 2) : 1;
    try {
      return LocalDate.of(year, month, day).isAfter(today.plusDays(2));
    } catch (DateTimeException e) {
      return year > today.getYear();
    }
  }

  private static int year(List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) >= 1900 && numbers.get(i) < 2200) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> numbers(String text) {
    List<Integer> numbers = new ArrayList<>();
    int value = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        value = Math.min(100_000, Math.max(0, value) * 10 + (c - '0'));
      } else if (value >= 0) {
        numbers.add(value);
        value = -1;
      }
    }
    return numbers;
  }
}
