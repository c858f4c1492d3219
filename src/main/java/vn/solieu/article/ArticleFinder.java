package vn.solieu.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.solieu.lexicon.Lexicon;

/**
 * Finds the article on a page: its bytes in, title, lead, body, author, time and place out. Safe
 * from many threads.
 */
public final class ArticleFinder {
  public ArticleFinder(Lexicon lexicon) {}

  /** What the page is; never throws, whatever the bytes are. */
  public Finding find(byte[] html, PageContext context) {
    Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8), context.url());
    List<Part> body = new ArrayList<>();
    for (Element p : page.getElementsByTag("p")) {
      if (!p.text().isBlank()) {
        body.add(new Part.Paragraph(p.text()));
      }
    }
    if (body.isEmpty()) {
      return new Finding.NotArticle("no paragraphs", null);
    }
    return new Finding.Found(
        new Article(
            context.url(),
            null,
            page.title(),
            "",
            body,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            "UTF-8",
            null,
            Map.of()));
  }
}
