package vn.solieu.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares phrases the way the scorer does: lower case, and one spelling for both tone placements.
 */
final class ScoreText {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String MARKS = ",;.:!?()\"“”";

  private ScoreText() {}

  /** "Hoá chất (mới)" → "hoa chat moi" with the marks of tone behind each word. */
  static String norm(@Nullable String text) {
    return String.join(" ", words(text));
  }

  /** The words of a phrase in that form; a mark before a digit is a word of its own. */
  static List<String> words(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text == null) {
      return words;
    }
    String s = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean mark = MARKS.indexOf(c) >= 0;
      if (mark || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        flush(word, words);
        boolean number = (c == '.' || c == ',') && i + 1 < s.length();
        if (number && Character.isDigit(s.charAt(i + 1))) {
          words.add(String.valueOf(c));
        }
      } else {
        word.append(c);
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      StringBuilder bare = new StringBuilder();
      StringBuilder tones = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        (TONES.indexOf(word.charAt(i)) >= 0 ? tones : bare).append(word.charAt(i));
      }
      char[] sorted = tones.toString().toCharArray();
      Arrays.sort(sorted);
      words.add(bare.append(sorted).toString());
      word.setLength(0);
    }
  }

  /** F1 over the words of two phrases; 1 when both have none. */
  static double tokenF1(@Nullable String a, @Nullable String b) {
    List<String> x = words(a);
    List<String> y = words(b);
    if (x.isEmpty() || y.isEmpty()) {
      return x.isEmpty() && y.isEmpty() && (a == null) == (b == null) ? 1 : 0;
    }
    Map<String, Integer> left = new HashMap<>();
    x.forEach(w -> left.merge(w, 1, Integer::sum));
    int common = 0;
    for (String w : y) {
      if (left.merge(w, -1, Integer::sum) >= 0) {
        common++;
      }
    }
    return 2.0 * common / (x.size() + y.size());
  }
}
