package vn.solieu.figure;

/**
 * Tells a word that cannot be one Vietnamese syllable ("Vinamilk", "Denko") by its letters: a
 * foreign one, or more than one run of vowels.
 */
final class ForeignWord {
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private ForeignWord() {}

  /** {@code word} is lower case. */
  static boolean test(String word) {
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
}
