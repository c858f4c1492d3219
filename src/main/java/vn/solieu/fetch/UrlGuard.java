package vn.solieu.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Addresses that only a trap makes: too long, too many parts, the same part again and again. */
public final class UrlGuard {
  private final int longest;
  private final int repeated;
  private final int parts;
  private final int parameters;

  public UrlGuard(FetchSettings settings) {
    this.longest = settings.number("limit.url");
    this.repeated = settings.number("limit.repeated-part");
    this.parts = settings.number("limit.path-parts");
    this.parameters = settings.number("limit.parameters");
  }

  /** What is wrong with the address, empty when nothing. */
  public Optional<String> trap(URI url) {
    if (url.toString().length() > longest) {
      return Optional.of("address of more than " + longest + " characters");
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    Map<String, Integer> counts = new HashMap<>();
    int count = 0;
    for (String part : path.split("/", -1)) {
      if (!part.isEmpty()) {
        count++;
        if (counts.merge(part, 1, Integer::sum) >= repeated) {
          return Optional.of("path part \"" + part + "\" repeated");
        }
      }
    }
    if (count > parts) {
      return Optional.of("more than " + parts + " path parts");
    }
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    return query.chars().filter(c -> c == '&').count() >= parameters
        ? Optional.of("more than " + parameters + " parameters")
        : Optional.empty();
  }
}
