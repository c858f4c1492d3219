package vn.solieu.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The spellings of a lower-case phrase that differ only in where the tone mark stands: "hòa bình" →
 * "hòa bình", "hoà bình". A phrase that mixes both habits keeps its own spelling too.
 */
final class ToneSpellings {
  private static final String[] FIRST = {
    "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
  };
  private static final String[] SECOND = {
    "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
  };

  private ToneSpellings() {}

  static Set<String> of(String phrase) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(phrase);
    spellings.add(replace(phrase, FIRST, SECOND));
    spellings.add(replace(phrase, SECOND, FIRST));
    return spellings;
  }

  private static String replace(String phrase, String[] from, String[] to) {
    String result = phrase;
    for (int i = 0; i < from.length; i++) {
      result = openSyllables(result, from[i], to[i]);
    }
    return result;
  }

  /** Only syllables that end there: "hòan" is no spelling of "hoàn". */
  private static String openSyllables(String phrase, String from, String to) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = phrase.indexOf(from); at >= 0; at = phrase.indexOf(from, at + 2)) {
      boolean open = at + 2 == phrase.length() || !Character.isLetter(phrase.charAt(at + 2));
      boolean qu = at > 0 && phrase.charAt(at - 1) == 'q';
      out.append(phrase, done, at).append(open && !qu ? to : from);
      done = at + 2;
    }
    return out.append(phrase, done, phrase.length()).toString();
  }
}
