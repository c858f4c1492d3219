package vn.solieu.article;

/**
 * Empties the style sheets and scripts of a page before it is parsed: they are half of what pages
 * are made of, and the parser is the slowest part of reading one. JSON-LD and scripts that may tell
 * the day of publication stay; whatever looks like more than a script stays too.
 */
final class MarkupCutter {
  private MarkupCutter() {}

  static String cut(String markup) {
    StringBuilder out = new StringBuilder(markup.length());
    int copied = 0;
    int at = markup.indexOf('<');
    while (at >= 0) {
      int end = at + 1;
      boolean style = markup.regionMatches(true, at + 1, "style", 0, 5);
      if (style || markup.regionMatches(true, at + 1, "script", 0, 6)) {
        int open = markup.indexOf('>', at) + 1;
        end = open == 0 ? -1 : closing(markup, open, style ? "</style" : "</script");
        if (end < 0) {
          break; // never closed: the parser will say what that means
        }
        if (style ? !has(markup, "<", open, end) : idle(markup, at, open, end)) {
          out.append(markup, copied, open);
          copied = end;
        }
      }
      at = markup.indexOf('<', end);
    }
    return copied == 0 ? markup : out.append(markup, copied, markup.length()).toString();
  }

  private static int closing(String markup, int from, String tag) {
    int at = markup.indexOf("</", from);
    while (at >= 0 && !markup.regionMatches(true, at, tag, 0, tag.length())) {
      at = markup.indexOf("</", at + 2);
    }
    return at;
  }

  private static boolean idle(String markup, int at, int open, int end) {
    boolean data = has(markup, "json", at, open) || has(markup, "JSON", at, open);
    return !data
        && !has(markup, "<!--", open, end)
        && !has(markup, "-->", open, end)
        && !has(markup, "<p", open, end)
        && !has(markup, "ublish", open, end)
        && !has(markup, "ubDate", open, end)
        && !has(markup, "publication_date", open, end);
  }

  private static boolean has(String markup, String part, int from, int to) {
    return markup.indexOf(part, from, to) >= 0;
  }
}
