package vn.solieu.crawl;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the number of a listing's page out of its address: {@code ?page=3}, {@code /trang-3.html},
 * {@code /page/3/}, {@code /p3}.
 */
final class PageNumber {
  private static final Set<String> NAMES = Set.of("page", "trang", "p", "paged", "pageindex", "pg");

  private PageNumber() {}

  /** The number, 0 when the address has none. */
  static int in(URI url) {
    int number = inQuery(url.getRawQuery() == null ? "" : url.getRawQuery());
    return number > 0 ? number : inPath(url.getRawPath() == null ? "" : url.getRawPath());
  }

  private static int inQuery(String query) {
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && NAMES.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT))) {
        return number(pair.substring(equals + 1));
      }
    }
    return 0;
  }

  private static int inPath(String path) {
    String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
    for (int i = parts.length - 1; i >= 0; i--) {
      String part =
          parts[i].endsWith(".html") ? parts[i].substring(0, parts[i].length() - 5) : parts[i];
      if (part.isEmpty()) {
        continue;
      }
      if (i > 0 && NAMES.contains(parts[i - 1])) {
        return number(part);
      }
      return inPart(part);
    }
    return 0;
  }

  /** "trang-3", "trang3", "p3". */
  private static int inPart(String part) {
    int digits = part.length();
    while (digits > 0 && Character.isDigit(part.charAt(digits - 1))) {
      digits--;
    }
    String name = part.substring(0, digits);
    String bare =
        name.endsWith("-") || name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    return NAMES.contains(bare) ? number(part.substring(digits)) : 0;
  }

  private static int number(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 7
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : 0;
  }
}
