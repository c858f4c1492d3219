package vn.solieu.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.BadInput;
import vn.solieu.text.LegacyEncoding;

/**
 * Finds the encoding of a page: what the caller says, the byte order mark, strict UTF-8, the header
 * and the page's own claim where the bytes bear them out, and for the Latin 8-bit ones whichever
 * makes Vietnamese of the bytes.
 */
final class CharsetFinder {
  private static final int HEAD = 4096;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What pages claim when they mean "8-bit Latin of some kind" or do not know. */
  private static final Set<String> LATIN =
      Set.of(
          "iso-8859-1",
          "windows-1252",
          "us-ascii",
          "utf-8",
          "windows-1258",
          "x-user-defined",
          "iso-8859-15",
          "");

  DecodedPage decode(byte[] bytes, PageContext context) {
    @Nullable String hint = context.hints().charset();
    if (hint != null) {
      return named(bytes, hint);
    }
    @Nullable DecodedPage marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    String http = known(label(context.contentType()));
    String meta = known(label(head(bytes)));
    boolean agreed = !http.isEmpty() && http.equals(meta);
    String rule = agreed ? "http=meta" : http.isEmpty() ? "meta" : "http";
    String claim = http.isEmpty() ? meta : http;
    @Nullable String utf8 = strict(bytes);
    if (utf8 != null) {
      boolean said = claim.equals("utf-8");
      return new DecodedPage(utf8, "UTF-8", said ? rule : "utf-8");
    }
    if (!LATIN.contains(claim)) {
      return new DecodedPage(new String(bytes, Charset.forName(claim)), claim, rule);
    }
    return latin(bytes, claim, rule);
  }

  /**
   * Decodes by a name given: a charset of the JVM or one of the legacy encodings.
   *
   * @throws BadInput when there is none of that name
   */
  private static DecodedPage named(byte[] bytes, String name) {
    for (LegacyEncoding legacy : LegacyEncoding.values()) {
      if (legacy.name().replace('_', '-').equalsIgnoreCase(name)) {
        return new DecodedPage(legacy.decode(new String(bytes, WINDOWS_1252)), name, "hint");
      }
    }
    String known = known(name.toLowerCase(Locale.ROOT));
    if (known.isEmpty() || known.equals("x-user-defined")) {
      throw new BadInput("charset " + name + ": not known (utf-8, windows-1258, TCVN3, VNI, …)");
    }
    Charset charset = Charset.forName(known);
    return new DecodedPage(new String(bytes, charset), charset.name(), "hint");
  }

  private static @Nullable DecodedPage byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return marked(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return marked(b, 2, StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return marked(b, 2, StandardCharsets.UTF_16LE);
    }
    return null;
  }

  private static DecodedPage marked(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new DecodedPage(text, charset.name(), "bom");
  }

  /** A page cut short may end inside a character; otherwise every byte must fit. */
  private static @Nullable String strict(byte[] bytes) {
    String fast = new String(bytes, StandardCharsets.UTF_8);
    if (fast.indexOf('\uFFFD') < 0) {
      return fast; // nothing was replaced: every byte fits
    }
    for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
      try {
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, bytes.length - cut);
        return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
      } catch (CharacterCodingException e) {
        if (cut == 0 && firstBad(bytes) < bytes.length - 4) {
          return null;
        }
      }
    }
    return null;
  }

  private static int firstBad(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int at = text.indexOf('\uFFFD');
    return at < 0 ? bytes.length : text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
  }

  private static DecodedPage latin(byte[] bytes, String claim, String rule) {
    if (claim.equals("utf-8") || claim.isEmpty()) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      if (mostlyUtf8(lenient)) {
        return new DecodedPage(lenient, "UTF-8", claim.isEmpty() ? "utf-8" : rule);
      }
    }
    String text = new String(bytes, WINDOWS_1252);
    Optional<LegacyEncoding> legacy = LegacyEncoding.detect(Visible.sample(text));
    if (legacy.isPresent()) {
      String name = legacy.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String found = legacy.get() == LegacyEncoding.WINDOWS_1258 ? name : legacy.get().name();
      return new DecodedPage(
          legacy.get().decode(text), found, found.equals(claim) ? rule : "vietnamese");
    }
    if (claim.equals("windows-1258")) {
      return new DecodedPage(LegacyEncoding.WINDOWS_1258.decode(text), claim, rule);
    }
    boolean latin9 = claim.equals("iso-8859-15");
    return latin9
        ? new DecodedPage(new String(bytes, Charset.forName(claim)), claim, rule)
        : new DecodedPage(text, "windows-1252", claim.isEmpty() ? "default" : rule);
  }

  /** At most one replacement among twenty characters beyond ASCII. */
  private static boolean mostlyUtf8(String text) {
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    long beyond = text.chars().filter(c -> c > 0x7F).count();
    return bad * 20 <= beyond;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** What follows "charset=" in a header or the top of a page, lower case. */
  private static String label(@Nullable String text) {
    String low = text == null ? "" : text.toLowerCase(Locale.ROOT);
    int at = low.indexOf("charset=");
    if (at < 0) {
      return "";
    }
    int start = at + "charset=".length();
    while (start < low.length() && "\"' ".indexOf(low.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < low.length() && "\"'; />".indexOf(low.charAt(end)) < 0) {
      end++;
    }
    return low.substring(start, end);
  }

  /** The label when this JVM knows it under that or a web name, else "". */
  private static String known(String label) {
    String name = label.equals("utf8") || label.equals("unicode") ? "utf-8" : label;
    try {
      boolean usable =
          name.equals("x-user-defined") || (!name.isEmpty() && Charset.isSupported(name));
      return usable ? name : "";
    } catch (IllegalCharsetNameException e) {
      return "";
    }
  }
}
