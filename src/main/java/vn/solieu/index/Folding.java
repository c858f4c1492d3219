package vn.solieu.index;

import java.text.Normalizer;
import java.util.Locale;

/** Names made comparable: "Tỉnh Hưng Yên", "hung yen" → the same key apart from the words. */
public final class Folding {
  private Folding() {}

  /** Lower case, no marks, đ as d, one blank between words: "Thừa Thiên Huế" → "thua thien hue". */
  public static String key(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c == 'đ' ? 'd' : c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && out.length() > 0
          && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
