package vn.solieu.figure.reading;

/** What the capitals of words tell. */
public final class Capitals {
  private Capitals() {}

  public static boolean at(Reading reading, int at) {
    return at < reading.text().length() && Character.isUpperCase(reading.text().charAt(at));
  }

  /** "BIDV". */
  public static boolean isAcronym(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Syllables with a capital, 0 when one has none or it is an acronym. */
  public static int count(String words) {
    int capitals = 0;
    for (String word : words.split(" ")) {
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || isAcronym(word)) {
        return 0;
      }
      capitals++;
    }
    return capitals;
  }
}
