package vn.solieu.text;

/**
 * A syllable as a number: case, the place of the tone mark ("hoà", "hòa") and i/y ("kỹ", "kĩ") make
 * no difference. All numbers are one code, all brackets two. Two syllables share a code about once
 * in 4 billion pairs.
 */
final class SyllableCode {
  /** Before the first syllable of a sentence. */
  static final int BEGIN = 1;

  /** After the last one. */
  static final int END = 2;

  static final int NUMBER = 3;
  private static final int PRIME = 0x01000193;
  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  private static final String CONSONANTS = "bcdđfghjklmnpqrstvxwz";
  private static final int CONSONANT = 1 << 20;

  /** Lower-case letter without its tone in the low 16 bits, tone and kind above. */
  private static final int[] FOLD = fold();

  private static final long LEFT_BRACKET = scan("lbkt".toCharArray(), 0, 4);
  private static final long RIGHT_BRACKET = scan("rbkt".toCharArray(), 0, 4);

  private SyllableCode() {}

  /** The code in the low half, the {@link #form} in the high one. */
  static long of(char[] s, int start, int end) {
    char first = s[start];
    if (first < '@') {
      if (first == '(') {
        return LEFT_BRACKET;
      }
      if (first == ')') {
        return RIGHT_BRACKET;
      }
      if (number(s, start, end)) {
        return NUMBER;
      }
    }
    return scan(s, start, end);
  }

  private static long scan(char[] s, int start, int end) {
    int hash = 0x811c9dc5;
    int tone = 0;
    int rhyme = 7;
    int c = 0;
    for (int i = start; i < end; i++) {
      int folded = FOLD[s[i]];
      int before = c;
      tone |= folded >>> 16 & 7;
      c = folded & 0xffff;
      if (c == 'y' && i == end - 1 && likeI(before, end - start)) {
        c = 'i';
      }
      hash = (hash ^ c) * PRIME;
      rhyme = rhyme == 7 && folded >= CONSONANT ? 7 : rhyme * 31 + c;
    }
    hash = (hash ^ tone) * PRIME;
    hash ^= hash >>> 15;
    return (long) form(s[start], rhyme) << 32
        | (hash >= 0 && hash < 16 ? hash + 16 : hash) & 0xffffffffL;
  }

  /** First letter in the high byte, a hash of what follows the first consonants in the low one. */
  private static int form(char first, int rhyme) {
    return (FOLD[first] & 0xff) << 8 | (rhyme ^ rhyme >>> 8) & 0xff;
  }

  /** Final "y" that may be written "i": "kỹ", "quý". */
  private static boolean likeI(int before, int length) {
    return length == 2
        ? before == 'h'
            || before == 'k'
            || before == 'l'
            || before == 'm'
            || before == 's'
            || before == 't'
        : length == 3 && before == 'u';
  }

  private static boolean number(char[] s, int start, int end) {
    boolean digits = false;
    for (int i = start; i < end; i++) {
      char c = s[i];
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c != '.' && c != ',') {
        return false;
      }
    }
    return digits;
  }

  private static int[] fold() {
    int[] fold = new int[1 << 16];
    for (int c = 0; c < fold.length; c++) {
      char lower = Character.toLowerCase((char) c);
      int vowel = VOWELS.indexOf(lower);
      fold[c] = vowel < 0 ? lower : VOWELS.charAt(vowel - vowel % 6) | (vowel % 6) << 16;
      if (CONSONANTS.indexOf(lower) >= 0) {
        fold[c] |= CONSONANT;
      }
    }
    return fold;
  }
}
