package vn.solieu.crawl;

import java.nio.charset.StandardCharsets;
import vn.solieu.article.Article;
import vn.solieu.store.Digests;

/**
 * Knows an article again when its page has changed around it (a counter, an advertisement): SHA-256
 * of title, lead and body.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(Article article) {
    String text = article.title() + "\n" + article.lead() + "\n" + article.bodyText();
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
