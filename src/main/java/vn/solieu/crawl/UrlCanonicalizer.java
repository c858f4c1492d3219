package vn.solieu.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.solieu.fetch.Links;
import vn.solieu.lexicon.Resources;

/**
 * One spelling for one page: {@code HTTP://Bao.VN:80/a/../tin?utm_source=x&id=5#top} → {@code
 * http://bao.vn/tin?id=5}. The order of parameters is kept, since some sites read it.
 */
public final class UrlCanonicalizer {
  private static final String UNRESERVED = "-._~";

  private final Set<String> names = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();

  public UrlCanonicalizer(Resources resources) {
    for (Resources.Row row : resources.table("crawl/tracking.tsv")) {
      String name = row.cell(0);
      if (name.endsWith("*")) {
        prefixes.add(name.substring(0, name.length() - 1));
      } else {
        names.add(name);
      }
    }
  }

  /** The canonical address of a link on a page, empty when it leads to no web page. */
  public Optional<URI> resolve(URI base, String reference) {
    return Links.resolve(base, reference).flatMap(this::canonical);
  }

  /** The canonical spelling, empty when the address cannot be one. */
  public Optional<URI> canonical(URI url) {
    try {
      URI plain = url.normalize();
      String scheme = plain.getScheme().toLowerCase(Locale.ROOT);
      String host = plain.getHost().toLowerCase(Locale.ROOT);
      String path =
          plain.getRawPath() == null ? "" : percent(withoutSession(up(plain.getRawPath())));
      String text =
          scheme + "://" + host + port(scheme, plain.getPort()) + (path.isEmpty() ? "/" : path);
      String query = query(plain.getRawQuery() == null ? "" : plain.getRawQuery());
      return Optional.of(URI.create(query.isEmpty() ? text : text + "?" + query));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static String port(String scheme, int port) {
    boolean usual =
        port < 0
            || (scheme.equals("http") && port == 80)
            || (scheme.equals("https") && port == 443);
    return usual ? "" : ":" + port;
  }

  /** What climbs above the root stays at the root. */
  private static String up(String path) {
    String rest = path;
    while (rest.startsWith("/../")) {
      rest = rest.substring(3);
    }
    return rest.equals("/..") ? "/" : rest;
  }

  private static String withoutSession(String path) {
    int semicolon = path.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
    return semicolon < 0 ? path : path.substring(0, semicolon);
  }

  private String query(String query) {
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
      boolean tracks = names.contains(name) || prefixes.stream().anyMatch(name::startsWith);
      if (!pair.isEmpty() && !tracks) {
        kept.add(percent(pair));
      }
    }
    return String.join("&", kept);
  }

  /** Upper-case hex; what needs no encoding has none. */
  private static String percent(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        out.append(c);
        continue;
      }
      int value = Integer.parseInt(text, i + 1, i + 3, 16);
      boolean plain =
          value < 128 && (Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0);
      if (plain) {
        out.append((char) value);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", value));
      }
      i += 2;
    }
    return out.toString();
  }
}
