package vn.solieu.pipeline;

import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Ids;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.text.BadInput;

/** Finds the article at an address. */
final class ArticleAddress {
  private final ArchiveIndex index;

  ArticleAddress(ArchiveIndex index) {
    this.index = index;
  }

  /** The id of the article whose address, or whose id, is the given one. */
  String find(String url) {
    try (Snapshot snapshot = index.snapshot()) {
      for (String id : new String[] {Ids.article(url), url}) {
        StoredArticle article = snapshot.article(id);
        if (article != null) {
          return id;
        }
      }
      String[] found = new String[1];
      snapshot.eachArticle(article -> {
        if (url.equals(article.url())) {
          found[0] = article.id();
        }
      });
      if (found[0] == null) {
        throw new BadInput(url + ": the archive has no article at this address");
      }
      return found[0];
    }
  }
}
