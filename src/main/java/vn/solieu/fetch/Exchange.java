package vn.solieu.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * One request and its answer, byte for byte as they went over the wire.
 *
 * @param began when the request was sent
 * @param address the address connected to, the one that was checked
 * @param request the bytes sent
 * @param response the bytes received: status line, headers and body with its transfer encoding
 * @param bodyStart offset of the body in {@code response}
 * @param entity the body without transfer encoding, still compressed when the server did so
 * @param payload the body a reader sees: neither chunked nor compressed
 * @param cut whether the body was cut at the limit (a sitemap or robots.txt that is too long)
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes: handed on, never compared or changed
public record Exchange(
    URI url,
    Instant began,
    Duration took,
    InetAddress address,
    byte[] request,
    byte[] response,
    int bodyStart,
    int status,
    Headers headers,
    byte[] entity,
    byte[] payload,
    boolean cut) {
  /** The media type in lower case without parameters, "" when the server named none. */
  public String mediaType() {
    return MediaTypes.bare(headers.first("Content-Type").orElse(""));
  }
}
