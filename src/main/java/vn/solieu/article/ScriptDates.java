package vn.solieu.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Publication dates that pages hand to their own scripts: {@code "datePublished":"2019-10-05…"}.
 */
final class ScriptDates {
  private static final List<String> KEYS =
      List.of(
          "datePublished",
          "publishdate",
          "publishDate",
          "published_at",
          "publishedAt",
          "date_published",
          "publishedDate",
          "publication_date",
          "pubDate",
          "publishingDate");
  private static final int MOST = 3;

  private ScriptDates() {}

  static List<String> of(Document page) {
    List<String> found = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      for (String key : KEYS) {
        int at = data.indexOf(key);
        if (at >= 0 && found.size() < MOST) {
          String after =
              data.substring(at + key.length(), Math.min(data.length(), at + key.length() + 40));
          found.add(after);
        }
      }
    }
    return found;
  }
}
