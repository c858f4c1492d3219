package vn.solieu.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins the pages of one article: the first page's fields, the bodies one after the other without
 * what a later page repeats (its title, lead and the paragraphs already read).
 */
public final class MultiPage {
  private MultiPage() {}

  /** The article of {@code first} continued by {@code more}, in page order. */
  public static Article join(Article first, List<Article> more) {
    List<Part> body = new ArrayList<>(first.body());
    List<String> captions = new ArrayList<>(first.captions());
    List<String> authors = new ArrayList<>(first.authors());
    Set<String> seen = new HashSet<>(List.of(first.title(), first.lead()));
    body.forEach(part -> seen.add(part.text()));
    for (Article page : more) {
      if (!page.lead().isEmpty() && seen.add(page.lead())) {
        body.add(new Part.Paragraph(page.lead()));
      }
      page.body().stream().filter(part -> seen.add(part.text())).forEach(body::add);
      page.captions().stream().filter(c -> !captions.contains(c)).forEach(captions::add);
      if (authors.isEmpty()) {
        authors.addAll(page.authors());
      }
    }
    return new Article(
        first.url(),
        first.canonicalUrl(),
        first.title(),
        first.lead(),
        body,
        authors,
        first.published(),
        first.section(),
        first.province(),
        first.place(),
        captions,
        first.siteName(),
        first.language(),
        first.charset(),
        null,
        first.rules());
  }
}
