package vn.solieu.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The bytes of a GET request. */
final class RequestWriter {
  private RequestWriter() {}

  static byte[] bytes(FetchRequest request, String userAgent) {
    URI url = request.url();
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    StringBuilder text = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    field(text, "Host", url.getHost() + (url.getPort() > 0 ? ":" + url.getPort() : ""));
    field(text, "User-Agent", userAgent);
    field(
        text,
        "Accept",
        "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.5,*/*;q=0.1");
    field(text, "Accept-Language", "vi,en;q=0.3");
    field(text, "Accept-Encoding", "gzip");
    if (request.etag() != null) {
      field(text, "If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      field(text, "If-Modified-Since", request.lastModified());
    }
    field(text, "Connection", "close");
    return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A value never ends the line early. */
  private static void field(StringBuilder text, String name, String value) {
    String safe = value.replace('\r', ' ').replace('\n', ' ');
    text.append(name).append(": ").append(safe).append("\r\n");
  }
}
