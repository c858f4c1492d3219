package vn.solieu.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Resolves what servers and pages write as addresses, spaces and Vietnamese letters included. */
public final class Links {
  private static final String UNSAFE = " \"<>\\^`{|}";

  private Links() {}

  /** The absolute http or https address without fragment, empty when it is none. */
  public static Optional<URI> resolve(URI base, String reference) {
    try {
      URI uri = base.resolve(new URI(escape(reference.strip())));
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getRawUserInfo() == null
          ? Optional.of(withoutFragment(uri))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) throws URISyntaxException {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : new URI(text.substring(0, hash));
  }

  /** Percent-encodes what may not stand in an address; leaves what is encoded already. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = Character.charCount(c);
      boolean loosePercent = c == '%' && !hex(text, i + 1);
      if (c < 0x20 || c == 0x7f) {
        i += size;
        continue;
      }
      if (c > 0x7e || UNSAFE.indexOf(c) >= 0 || loosePercent) {
        for (byte b : text.substring(i, i + size).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
      } else {
        out.appendCodePoint(c);
      }
      i += size;
    }
    return out.toString();
  }

  private static boolean hex(String text, int at) {
    return at + 1 < text.length()
        && Character.digit(text.charAt(at), 16) >= 0
        && Character.digit(text.charAt(at + 1), 16) >= 0;
  }
}
