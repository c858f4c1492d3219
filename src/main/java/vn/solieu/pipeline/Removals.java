package vn.solieu.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.solieu.article.Article;
import vn.solieu.store.Archive;

/** The tombstones of {@code removals.tsv}: addresses whose articles stay out. */
record Removals(Set<String> urls) {
  static Removals of(Archive archive) {
    return new Removals(
        archive.removals().rows().stream().map(List::getFirst).collect(Collectors.toSet()));
  }

  /** Whether the article of a page was removed, by the page's own address or its canonical one. */
  boolean hold(String url, Article article) {
    return urls.contains(url)
        || urls.contains(article.url())
        || (article.canonicalUrl() != null && urls.contains(article.canonicalUrl()));
  }
}
