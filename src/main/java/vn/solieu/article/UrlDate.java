package vn.solieu.article;

/** The date an address carries: ".../2019/10/05/...", ".../2019-10-05-...", "...20191005...". */
final class UrlDate {
  private UrlDate() {}

  /** "2019-10-05", or "" when there is none. */
  static String of(String url) {
    for (int i = 0; i + 8 <= url.length(); i++) {
      boolean fresh = i == 0 || !digit(url, i - 1);
      if (fresh && url.startsWith("20", i) && run(url, i) == 8 && calendar(url, i)) {
        return url.substring(i, i + 4)
            + "-"
            + url.substring(i + 4, i + 6)
            + "-"
            + url.substring(i + 6, i + 8);
      }
      if (fresh && url.startsWith("20", i) && run(url, i) == 4) {
        String date = parted(url, i);
        if (!date.isEmpty()) {
          return date;
        }
      }
    }
    return "";
  }

  private static boolean calendar(String url, int at) {
    int year = Integer.parseInt(url.substring(at, at + 4));
    int month = Integer.parseInt(url.substring(at + 4, at + 6));
    int day = Integer.parseInt(url.substring(at + 6, at + 8));
    return year < 2040 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static String parted(String url, int at) {
    char mark = at + 4 < url.length() ? url.charAt(at + 4) : ' ';
    int month = run(url, at + 5);
    int dayAt = at + 5 + month + 1;
    boolean parted = (mark == '/' || mark == '-' || mark == '_') && (month == 1 || month == 2);
    if (!parted || dayAt >= url.length() || url.charAt(dayAt - 1) != mark) {
      return "";
    }
    int day = run(url, dayAt);
    return day == 1 || day == 2
        ? url.substring(at, at + 4)
            + "-"
            + url.substring(at + 5, at + 5 + month)
            + "-"
            + url.substring(dayAt, dayAt + day)
        : "";
  }

  private static int run(String url, int at) {
    int i = at;
    while (i < url.length() && digit(url, i)) {
      i++;
    }
    return i - at;
  }

  private static boolean digit(String url, int i) {
    return url.charAt(i) >= '0' && url.charAt(i) <= '9';
  }
}
