package vn.solieu.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of asking. The reasons are for people: short, without address. */
public sealed interface Outcome {
  /** A page: 200 with a readable body. */
  record Fetched(Exchange exchange) implements Outcome {}

  /** 304: the version known is still the one. */
  record NotModified(Exchange exchange) implements Outcome {}

  /** A redirect; following it is a request of its own, under the rules of its host. */
  record Redirected(Exchange exchange, URI target) implements Outcome {}

  /** 404 or 410. */
  record Gone(Exchange exchange, String reason) implements Outcome {}

  /**
   * Not allowed: 401, 403, 451, robots.txt, a private address. Never tried to get around.
   *
   * @param exchange the answer, null when nothing was asked
   */
  record Blocked(@Nullable Exchange exchange, String reason) implements Outcome {}

  /**
   * Later: 429, 503, or robots.txt cannot be had.
   *
   * @param after what the server asks for, null when it does not say
   */
  record Busy(@Nullable Exchange exchange, String reason, @Nullable Duration after)
      implements Outcome {}

  /**
   * An error of the network or the server.
   *
   * @param again whether trying again may help
   */
  record Failed(@Nullable Exchange exchange, String reason, boolean again) implements Outcome {}

  /** A limit was hit; what came is not kept. */
  record Trapped(String reason) implements Outcome {}

  /** Not a page: an image, a PDF, a video; the body was not read. */
  record Foreign(String mediaType) implements Outcome {}

  /** The exchange to keep, if there was a whole one. */
  default Optional<Exchange> kept() {
    return switch (this) {
      case Fetched f -> Optional.of(f.exchange());
      case NotModified n -> Optional.of(n.exchange());
      case Redirected r -> Optional.of(r.exchange());
      case Gone g -> Optional.of(g.exchange());
      case Blocked b -> Optional.ofNullable(b.exchange());
      case Busy b -> Optional.ofNullable(b.exchange());
      case Failed f -> Optional.ofNullable(f.exchange());
      case Trapped t -> Optional.empty();
      case Foreign f -> Optional.empty();
    };
  }
}
