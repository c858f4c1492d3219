package vn.solieu.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * How much a text looks like Vietnamese in Unicode: its marked words that have the shape of a
 * syllable, less twice those that have not. "Việt Nam" → 1, "ViÖt Nam" → -2, "für" → -2.
 */
final class VietnameseScore {
  private static final Set<String> INITIALS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
          "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x");
  private static final Set<String> NUCLEI =
      Set.of(
          "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu",
          "ây", "eo", "êu", "ia", "iê", "yê", "iêu", "yêu", "oa", "oă", "oai", "oay", "oao", "oe",
          "oeo", "oi", "ôi", "ơi", "oo", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy",
          "uya", "uyê", "uyu", "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "iu", "uă", "uai", "uay", "ue",
          "ueo", "uao");
  private static final Set<String> FINALS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");
  private static final String VOWELS = "aăâeêioôơuưy";

  private VietnameseScore() {}

  static int of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int score = 0;
    int start = 0;
    boolean marked = false;
    for (int i = 0; i <= composed.length(); i++) {
      char c = i < composed.length() ? composed.charAt(i) : ' ';
      if (wordly(c)) {
        marked |= c > 0x7F;
        continue;
      }
      if (marked) {
        score += syllable(composed.substring(start, i)) ? 1 : -2;
      }
      start = i + 1;
      marked = false;
    }
    return score;
  }

  /** Letters, marks, and the symbols that stand for letters in the legacy encodings. */
  private static boolean wordly(char c) {
    return Character.isLetter(c)
        || (c >= '\u00A1' && c <= '\u00FF' && c != '«' && c != '»')
        || (c >= '\u0300' && c <= '\u036F');
  }

  private static boolean syllable(String word) {
    if (word.length() > 8) {
      return false;
    }
    StringBuilder bare = new StringBuilder();
    int tones = 0;
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int k = 0; k < apart.length(); k++) {
      char c = apart.charAt(k);
      if ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0) {
        tones++;
      } else {
        bare.append(c);
      }
    }
    return tones <= 1 && shaped(Normalizer.normalize(bare, Normalizer.Form.NFC));
  }

  private static boolean shaped(String bare) {
    int start = 0;
    while (start < bare.length() && VOWELS.indexOf(bare.charAt(start)) < 0) {
      start++;
    }
    int end = bare.length();
    while (end > start && VOWELS.indexOf(bare.charAt(end - 1)) < 0) {
      end--;
    }
    return INITIALS.contains(bare.substring(0, start))
        && FINALS.contains(bare.substring(end))
        && (NUCLEI.contains(bare.substring(start, end)) || afterGlide(bare, start, end));
  }

  /** "gi" and "qu" before the nucleus proper: "giường", "quyết". */
  private static boolean afterGlide(String bare, int start, int end) {
    if (start != 1 || end - start < 2) {
      return false;
    }
    String glide = bare.substring(0, 2);
    return (glide.equals("gi") || glide.equals("qu")) && NUCLEI.contains(bare.substring(2, end));
  }
}
