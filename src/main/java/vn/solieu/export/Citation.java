package vn.solieu.export;

import org.jspecify.annotations.Nullable;
import vn.solieu.check.Evidence;
import vn.solieu.index.StoredFigure;

/**
 * What is shown of a piece of evidence: "Báo Hưng Yên, 2019-10-10", the sentence around its number,
 * the address. A long sentence is cut at words on both sides of the number, never through it.
 *
 * @param source publisher, or the title where none is known, and date
 * @param before the sentence up to the number
 * @param quote the number as printed
 * @param after the rest
 * @param url of the article, or null
 */
record Citation(String source, String before, String quote, String after, @Nullable String url) {
  private static final int MOST_BEFORE = 150;
  private static final int MOST_AFTER = 110;

  static Citation of(Evidence evidence) {
    StoredFigure figure = evidence.figure();
    String title = figure.title().isBlank() ? figure.article() : figure.title();
    String source = figure.source() == null ? title : figure.source();
    String date = figure.date() == null ? "" : ", " + figure.date();
    String sentence = figure.sentence().replace('\n', ' ');
    int start = figure.figure().span().start() - figure.figure().sentence().start();
    String quote = figure.figure().quote().replace('\n', ' ');
    if (start < 0 || !sentence.startsWith(quote, start)) {
      return new Citation(source + date, sentence.strip(), "", "", figure.url());
    }
    return new Citation(
        source + date,
        last(sentence.substring(0, start).stripLeading()),
        quote,
        first(sentence.substring(start + quote.length()).stripTrailing()),
        figure.url());
  }

  private static String last(String text) {
    int from = text.length() - MOST_BEFORE;
    int blank = from <= 0 ? -1 : text.indexOf(' ', from);
    return blank < 0 ? text : "…" + text.substring(blank);
  }

  private static String first(String text) {
    int blank = text.length() <= MOST_AFTER ? -1 : text.lastIndexOf(' ', MOST_AFTER);
    return blank < 0 ? text : text.substring(0, blank) + " …";
  }
}
