package vn.solieu.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The names a site goes by, and titles without them. */
final class SiteName {
  private static final String BARS = "|–—·•»:«›~-";

  private final List<String> keys = new ArrayList<>();
  private final String host;
  private final @Nullable String name;

  SiteName(Clues clues, StructuredData data, String url) {
    String own = clues.meta("og:site_name");
    String publisher = data.publisher();
    String application = clues.meta("application-name");
    for (String each : List.of(own, publisher, application)) {
      if (!each.isEmpty()) {
        keys.add(Texts.key(each));
      }
    }
    name = !own.isEmpty() ? own : !publisher.isEmpty() ? publisher : null;
    host = host(url);
  }

  @Nullable String name() {
    return name;
  }

  private static String host(String url) {
    try {
      @Nullable String host = new URI(url.strip()).getHost();
      String bare = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return bare.startsWith("www.") ? bare.substring(4) : bare;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** Whether the text is one of the site's names or its host. */
  boolean is(String text) {
    String key = Texts.key(text);
    if (key.isEmpty() || keys.contains(key)) {
      return true;
    }
    if (host.isEmpty() || key.length() < 4) {
      return false;
    }
    String hostKey = Texts.key(host);
    String first = Texts.key(host.substring(0, Math.max(0, host.lastIndexOf('.'))));
    return hostKey.equals(key)
        || first.equals(key)
        || (key.endsWith(first) && key.length() < first.length() + 5);
  }

  /** "Tin A - Báo B" → "Tin A": without the parts that name the site. */
  String strip(String title) {
    List<String> parts = parts(title);
    if (parts.size() < 2) {
      return title.strip();
    }
    int last = parts.size() - 1;
    boolean cut = false;
    while (last > 0 && is(parts.get(last).substring(barEnd(parts.get(last))))) {
      last--;
      cut = true;
    }
    int first = 0;
    while (first < last && is(unbarred(parts.get(first)))) {
      first++;
      cut = true;
    }
    if (!cut) {
      last = withoutTail(parts);
    }
    String joined = String.join("", parts.subList(first, last + 1)).strip();
    return joined.substring(barEnd(joined)).strip();
  }

  /** A short last part after a bar is most likely the site. */
  private static int withoutTail(List<String> parts) {
    int last = parts.size() - 1;
    int before = 0;
    for (int i = 0; i < last; i++) {
      before += parts.get(i).length();
    }
    return parts.get(last).length() < 30 && before > 20 ? last - 1 : last;
  }

  private static String unbarred(String part) {
    return part.substring(barEnd(part));
  }

  private static int barEnd(String part) {
    int i = 0;
    while (i < part.length() && (part.charAt(i) == ' ' || BARS.indexOf(part.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** The title cut before each bar that stands between spaces; the bars stay with what follows. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < title.length(); i++) {
      boolean bar = BARS.indexOf(title.charAt(i)) >= 0 && title.charAt(i) != ':';
      boolean apart =
          title.charAt(i - 1) == ' ' || title.charAt(i) == '|' || title.charAt(i) == '»';
      if (bar && apart && i > start + 1) {
        parts.add(title.substring(start, i));
        start = i;
      }
    }
    parts.add(title.substring(start));
    return parts;
  }
}
