package vn.solieu.article;

/** The text a reader sees of a page's markup, roughly and fast: for guessing encodings. */
final class Visible {
  private static final int SAMPLE = 30_000;

  private Visible() {}

  /** The first text outside tags, scripts and styles. */
  static String sample(String markup) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < markup.length() && text.length() < SAMPLE) {
      char c = markup.charAt(i);
      if (c == '<') {
        i = afterTag(markup, i);
        text.append(' ');
      } else {
        text.append(c);
        i++;
      }
    }
    return text.toString();
  }

  private static int afterTag(String markup, int at) {
    String end = ">";
    if (markup.regionMatches(true, at, "<script", 0, 7)) {
      end = "</script";
    } else if (markup.regionMatches(true, at, "<style", 0, 6)) {
      end = "</style";
    }
    int close = markup.indexOf(end, at + 1);
    return close < 0 ? markup.length() : close + end.length();
  }
}
