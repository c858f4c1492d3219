package vn.solieu.figure.quantity;

import java.util.Set;

/**
 * Tells a word that cannot be one Vietnamese syllable ("Vinamilk", "Denko", "Stec") by its letters:
 * a foreign one, more than one run of vowels, or consonants that begin no syllable.
 */
public final class ForeignWord {
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private static final Set<String> ONSETS =
      Set.of(
          "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
          "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x");

  private ForeignWord() {}

  /** {@code word} is lower case. */
  public static boolean test(String word) {
    if (word.length() < 3) {
      return false;
    }
    int runs = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      if ("fjwz".indexOf(c) >= 0) {
        return true;
      }
      boolean now = VOWELS.indexOf(c) >= 0;
      runs += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return runs > 1;
  }

  /** It begins as no syllable does: "Stec"; some names of the highlands do so too. */
  public static boolean opens(String word) {
    int first = 0;
    while (first < word.length() && VOWELS.indexOf(word.charAt(first)) < 0) {
      first++;
    }
    return word.length() > 2 && !ONSETS.contains(word.substring(0, first));
  }
}
