package vn.solieu.figure.reading;

/** What the capitals of words tell. */
public final class Capitals {
  private Capitals() {}

  public static boolean at(Reading reading, int at) {
    return at < reading.text().length() && Character.isUpperCase(reading.text().charAt(at));
  }

  /** "BIDV". */
  public static boolean isAcronym(String word) {
    return isAcronym(word, 0, word.length());
  }

  private static boolean isAcronym(String words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Syllables with a capital, 0 when one has none or it is an acronym. */
  public static int count(String words) {
    int capitals = 0;
    int start = 0;
    while (start < words.length()) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      if (end == start
          || !Character.isUpperCase(words.charAt(start))
          || isAcronym(words, start, end)) {
        return 0;
      }
      capitals++;
      start = end + 1;
    }
    return capitals;
  }
}
