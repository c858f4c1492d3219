package vn.solieu.search;

import vn.solieu.index.StoredArticle;

/**
 * A place where the words asked for stand (keyword in context).
 *
 * @param article the article
 * @param left the text before, line breaks as blanks
 * @param match the words as printed
 * @param right the text after
 * @param start where the words begin in the article's text
 */
public record InContext(StoredArticle article, String left, String match, String right, int start) {
  static InContext of(StoredArticle article, int start, int end, int width) {
    String text = article.text();
    return new InContext(
        article,
        flat(text.substring(Math.max(0, start - width), start)),
        flat(text.substring(start, end)),
        flat(text.substring(end, Math.min(text.length(), end + width))),
        start);
  }

  private static String flat(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
