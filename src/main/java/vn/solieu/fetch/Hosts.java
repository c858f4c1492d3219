package vn.solieu.fetch;

import java.net.URI;
import java.util.Locale;

/** How hosts are told apart. */
public final class Hosts {
  private Hosts() {}

  /**
   * The key politeness is kept by: host and unusual port, without "www.", which is the same server.
   */
  public static String key(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    int port = url.getPort();
    return port < 0 || port == 80 || port == 443 ? bare : bare + ":" + port;
  }

  /** Scheme, host and port: what a robots.txt holds for. */
  static String origin(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority().toLowerCase(Locale.ROOT);
  }
}
