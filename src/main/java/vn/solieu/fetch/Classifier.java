package vn.solieu.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** What an answer's status means for a crawl. */
final class Classifier {
  private Classifier() {}

  static Outcome outcome(Exchange exchange, Clock clock) {
    int status = exchange.status();
    String reason = "HTTP " + status;
    return switch (status) {
      case 200 -> new Outcome.Fetched(exchange);
      case 304 -> new Outcome.NotModified(exchange);
      case 301, 302, 303, 307, 308 -> redirected(exchange, reason);
      case 404, 410 -> new Outcome.Gone(exchange, reason);
      case 401, 403, 407, 451 -> new Outcome.Blocked(exchange, reason);
      case 429, 503 ->
          new Outcome.Busy(
              exchange,
              reason,
              exchange
                  .headers()
                  .first("Retry-After")
                  .flatMap(v -> RetryAfter.read(v, clock))
                  .orElse(null));
      default -> new Outcome.Failed(exchange, reason, status >= 500 || status == 408);
    };
  }

  private static Outcome redirected(Exchange exchange, String reason) {
    Optional<URI> target =
        exchange.headers().first("Location").flatMap(l -> Links.resolve(exchange.url(), l));
    return target.isPresent()
        ? new Outcome.Redirected(exchange, target.get())
        : new Outcome.Failed(exchange, reason + " without a usable Location", false);
  }
}
