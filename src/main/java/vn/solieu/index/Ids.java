package vn.solieu.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.solieu.figure.Figure;

/**
 * Stable names: an article's from its canonical URL, a figure's from article, quote and occurrence.
 * Offsets play no part, so a rebuild or a better article finder keeps them.
 */
public final class Ids {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private Ids() {}

  /** The id of the article at a canonical URL: 13 characters, lower case (65 bits of SHA-256). */
  public static String article(String canonicalUrl) {
    return hash(canonicalUrl, 13);
  }

  /**
   * The ids of an article's figures, in their order: "7m2…" and "76%" → "7m2…#q4h0c7xk", the second
   * "76%" of the article → "7m2…#q4h0c7xk.2".
   */
  public static List<String> figures(String article, List<Figure> figures) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> ids = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      String quote = hash(normal(figure.quote()), 8);
      int occurrence = seen.merge(quote, 1, Integer::sum);
      ids.add(article + "#" + quote + (occurrence == 1 ? "" : "." + occurrence));
    }
    return ids;
  }

  /** The article of a figure id: what stands before the last "#". */
  public static String articleOf(String figure) {
    int mark = figure.lastIndexOf('#');
    return mark < 0 ? figure : figure.substring(0, mark);
  }

  private static String normal(String quote) {
    String composed = Normalizer.normalize(quote, Normalizer.Form.NFC).strip();
    return SPACES.matcher(composed).replaceAll(" ");
  }

  private static String hash(String text, int letters) {
    byte[] digest = sha256(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder(letters);
    for (int i = 0; i < letters; i++) {
      int bit = i * 5;
      int pair = ((digest[bit >> 3] & 0xff) << 8) | (digest[(bit >> 3) + 1] & 0xff);
      out.append(ALPHABET.charAt(pair >> (11 - (bit & 7)) & 31));
    }
    return out.toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
