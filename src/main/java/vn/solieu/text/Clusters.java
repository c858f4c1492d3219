package vn.solieu.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * One letter and its marks → composed. Some keyboards and many PDF files give the tone before the
 * circumflex or breve, which Unicode keeps apart from the right order: "é" and U+0302 → "ế".
 */
final class Clusters {
  private static final String TONES = "\u0300\u0301\u0303\u0309";
  private static final String SHAPES = "\u0302\u0306";
  private static final String SHAPED = "aeoAEO";

  /** A letter of Vietnamese with one mark → composed: nearly all that texts hold. */
  private static final Map<String, String> PAIRS = pairs();

  private Clusters() {}

  private static Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    for (char letter : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".toCharArray()) {
      for (char mark : (TONES + SHAPES + "\u031b\u0323").toCharArray()) {
        String pair = new String(new char[] {letter, mark});
        String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (composed.length() == 1) {
          pairs.put(pair, composed);
        }
      }
    }
    return Map.copyOf(pairs);
  }

  /** NFC of {@code cluster}, the shape of a Vietnamese vowel before its tone. */
  static String compose(String cluster) {
    String pair = PAIRS.get(cluster);
    return pair == null ? composed(cluster) : pair;
  }

  private static String composed(String cluster) {
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    int shape = shape(composed);
    if (shape < 0) {
      return composed;
    }
    StringBuilder apart = new StringBuilder(Normalizer.normalize(composed, Normalizer.Form.NFD));
    if (SHAPED.indexOf(apart.charAt(0)) < 0 || TONES.indexOf(apart.charAt(1)) < 0) {
      return composed;
    }
    int at = apart.indexOf(composed.substring(shape, shape + 1));
    char mark = apart.charAt(at);
    apart.deleteCharAt(at).insert(1, mark);
    return Normalizer.normalize(apart, Normalizer.Form.NFC);
  }

  /** Place of a circumflex or breve that joined nothing, else -1. */
  private static int shape(String composed) {
    for (int i = 1; i < composed.length(); i++) {
      if (SHAPES.indexOf(composed.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
