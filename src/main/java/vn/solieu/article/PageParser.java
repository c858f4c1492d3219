package vn.solieu.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses markup within a budget of characters, tags and depth; what is beyond is left out. The
 * budget bounds the time as well, and unlike a clock gives the same tree on every machine, so that
 * a rebuild repeats itself.
 */
final class PageParser {
  private static final int MOST_CHARS = 8 << 20;
  private static final int MOST_TAGS = 200_000;
  private static final int DEEPEST = 300;

  Document parse(String markup, String url) {
    String within = markup.substring(0, Math.min(markup.length(), budget(markup)));
    Document page =
        Jsoup.parse(MarkupCutter.cut(within), url, Parser.htmlParser().setMaxDepth(DEEPEST));
    LegacyFonts.mend(page, within);
    return page;
  }

  private static int budget(String markup) {
    int tags = 0;
    int at = markup.indexOf('<');
    while (at >= 0 && at < MOST_CHARS) {
      if (++tags > MOST_TAGS) {
        return at;
      }
      at = markup.indexOf('<', at + 1);
    }
    return Math.min(markup.length(), MOST_CHARS);
  }
}
