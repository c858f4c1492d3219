package vn.solieu.text;

/**
 * The two spellings of Vietnamese made one, letter for letter: the tone mark of open "oa, oe, uy"
 * ("hoà" → "hòa", but "hoàn" and "quý" stay) and the final "y" after a lone consonant or "qu" ("kỹ"
 * → "kĩ", "quý" → "quí", "quýt" → "quít").
 */
final class Spelling {
  private static final String TONES = "aàáảãạeèéẻẽẹiìíỉĩịoòóỏõọuùúủũụyỳýỷỹỵ";
  private static final String Y_CONSONANTS = "hklmst";

  /**
   * Place of a vowel of either case in {@link #TONES}, else -1; as far as Vietnamese letters go.
   */
  private static final byte[] PLACES = places();

  /** Tones and bare letters of those with a place. */
  private static final byte[] TONE = tones();

  private static final char[] BARE = bares();

  /** Of every UTF-16 unit its lower case. */
  private static final char[] LOWER = lower();

  /** It bears a tone that may sit on the wrong letter. */
  private static final int TONED = 1 << 16;

  /** The bare vowel behind a tone that may belong to it: the "a" of "hòan". */
  private static final int SECOND = 1 << 17;

  /** Lower case with what else {@link #fold} asks: one look at each unit of a text. */
  private static final int[] FORMS = forms();

  private Spelling() {}

  /**
   * Lower case, unit by unit, and the tone mark of open pairs in its place, in the array itself and
   * in one pass: "HOÀ" → "hòa".
   */
  static void fold(char[] chars) {
    for (int i = 0; i < chars.length; i++) {
      int form = FORMS[chars[i]];
      chars[i] = (char) form;
      if ((form & TONED) != 0 && mayMove(chars, i)) {
        moveTone(chars, i);
      }
    }
  }

  /** The letter before or after a toned one, in lower case, may make a pair with it. */
  private static boolean mayMove(char[] s, int i) {
    return i > 0
        && (s[i - 1] == 'o'
            || s[i - 1] == 'u'
            || (i + 1 < s.length && (FORMS[s[i + 1]] & SECOND) != 0));
  }

  static String unify(String text, boolean tones, boolean yAsI) {
    char[] chars = null;
    boolean changed = false;
    for (int i = 1; i < text.length(); i++) {
      byte kind = CharClasses.of(text.charAt(i));
      if (kind == CharClasses.TONED || kind == CharClasses.Y) {
        chars = chars == null ? text.toCharArray() : chars;
        changed |= tones && moveTone(chars, i);
        changed |= yAsI && kind == CharClasses.Y && yToI(chars, i);
      }
    }
    return changed ? new String(chars) : text;
  }

  /** Places the tone of the vowel pair that the toned letter at {@code i} belongs to. */
  private static boolean moveTone(char[] s, int i) {
    int tone = tone(s[i]);
    if (tone <= 0) {
      return false;
    }
    char c = bare(s[i]);
    char before = LOWER[s[i - 1]];
    if ((before == 'o' && (c == 'a' || c == 'e')) || (before == 'u' && c == 'y')) {
      boolean open = !letter(s, i + 1) && !(before == 'u' && is(s, i - 2, 'q'));
      return open && carry(s, i, i - 1, tone);
    }
    return i + 1 < s.length && forward(s, i, c) && carry(s, i, i + 1, tone);
  }

  /** Whether the tone at {@code i} belongs on the next letter: "hòan", "qúa", "gìa", "qúy". */
  private static boolean forward(char[] s, int i, char c) {
    char next = LOWER[s[i + 1]];
    boolean glide = (c == 'u' && is(s, i - 1, 'q')) || (c == 'i' && is(s, i - 1, 'g'));
    if (glide) {
      return "aeoy".indexOf(next) >= 0;
    }
    boolean pair = (c == 'o' && (next == 'a' || next == 'e')) || (c == 'u' && next == 'y');
    return pair && letter(s, i + 2) && !is(s, i - 1, 'q');
  }

  private static boolean carry(char[] s, int from, int to, int tone) {
    s[from] = with(s[from], 0);
    s[to] = with(s[to], tone);
    return true;
  }

  private static boolean yToI(char[] s, int i) {
    boolean last = !letter(s, i + 1);
    boolean afterConsonant = Y_CONSONANTS.indexOf(LOWER[s[i - 1]]) >= 0 && !letter(s, i - 2);
    boolean afterQu = i > 1 && is(s, i - 1, 'u') && is(s, i - 2, 'q');
    if (!(last && afterConsonant) && !(afterQu && (last || closed(s, i + 1)))) {
      return false;
    }
    int tone = tone(s[i]);
    s[i] = with(Character.isUpperCase(s[i]) ? 'I' : 'i', tone);
    return true;
  }

  /** Whether the syllable ends with the consonants at {@code i}: "quýt", "Quỳnh", not "quyết". */
  private static boolean closed(char[] s, int i) {
    int end = i + (i + 1 < s.length && LOWER[s[i + 1]] == 'h' ? 2 : 1);
    return "cnpt".indexOf(LOWER[s[i]]) >= 0 && !letter(s, end);
  }

  private static boolean is(char[] s, int i, char c) {
    return i >= 0 && LOWER[s[i]] == c;
  }

  private static boolean letter(char[] s, int i) {
    return i >= 0 && i < s.length && Character.isLetter(s[i]);
  }

  private static byte[] tones() {
    byte[] tones = new byte[PLACES.length];
    for (int c = 0; c < tones.length; c++) {
      tones[c] = (byte) (PLACES[c] < 0 ? -1 : PLACES[c] % 6);
    }
    return tones;
  }

  private static char[] bares() {
    char[] bare = new char[PLACES.length];
    for (int c = 0; c < bare.length; c++) {
      bare[c] = PLACES[c] < 0 ? (char) c : TONES.charAt(PLACES[c] - PLACES[c] % 6);
    }
    return bare;
  }

  private static byte[] places() {
    byte[] places = new byte[0x1f00];
    for (int c = 0; c < places.length; c++) {
      places[c] = (byte) TONES.indexOf(Character.toLowerCase((char) c));
    }
    return places;
  }

  private static char[] lower() {
    char[] lower = new char[1 << 16];
    for (int c = 0; c < lower.length; c++) {
      lower[c] = Character.toLowerCase((char) c);
    }
    return lower;
  }

  private static int[] forms() {
    int[] forms = new int[LOWER.length];
    for (int c = 0; c < forms.length; c++) {
      int toned = tone(LOWER[c]) > 0 ? TONED : 0;
      int second = "aeoy".indexOf(LOWER[c]) >= 0 ? SECOND : 0;
      forms[c] = LOWER[c] | toned | second;
    }
    return forms;
  }

  private static int place(char c) {
    return c < PLACES.length ? PLACES[c] : -1;
  }

  private static int tone(char c) {
    return c < TONE.length ? TONE[c] : -1;
  }

  private static char bare(char c) {
    return c < BARE.length ? BARE[c] : c;
  }

  private static char with(char c, int tone) {
    int at = place(c);
    if (at < 0) {
      return c;
    }
    char lower = TONES.charAt(at - at % 6 + tone);
    return Character.isUpperCase(c) ? Character.toUpperCase(lower) : lower;
  }
}
