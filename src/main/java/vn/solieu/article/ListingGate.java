package vn.solieu.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells articles from pages that list them and from the rest (contact, imprint, errors). */
final class ListingGate {
  private static final int SHORT = 200;

  /** So many teasers and nothing else are a listing, whatever the page calls itself. */
  private static final int CLEAR = 4;

  private ListingGate() {}

  /** Why the page is none, as a finding; empty when it is an article. */
  static Optional<Finding> refuse(Reading reading, Article article, BodyFinder.Body body) {
    String type = reading.clues().meta("og:type");
    boolean says = reading.data().hasArticle() || type.equalsIgnoreCase("article");
    int chars = article.bodyText().length() + article.lead().length();
    if (start(reading.url())) {
      return Optional.of(new Finding.Listing("the address is the start page", article));
    }
    int paragraphs = prose(body.blocks());
    int teasers = teasers(reading.page(), body.blocks());
    boolean all = teasers >= 2 && teasers == paragraphs;
    if (says && chars >= SHORT && !(all && teasers >= CLEAR)) {
      return Optional.empty();
    }
    if (reading.data().has("CollectionPage") || reading.data().has("ItemList")) {
      return Optional.of(new Finding.Listing("says it is a collection", article));
    }
    if (all || (teasers >= 3 && teasers * 2 > paragraphs)) {
      String reason = teasers + " of " + paragraphs + " paragraphs stand under a linked heading";
      return Optional.of(new Finding.Listing(reason, article));
    }
    if (chars < SHORT) {
      return Optional.of(new Finding.NotArticle(chars + " characters of body", article));
    }
    if (article.published() == null && article.authors().isEmpty() && !says) {
      return Optional.of(new Finding.NotArticle("neither date nor author", article));
    }
    return Optional.empty();
  }

  private static boolean start(String url) {
    try {
      @Nullable String path = url.isEmpty() ? null : new URI(url).getPath();
      return path != null && (path.isEmpty() || path.equals("/") || path.equals("/index.html"));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Paragraphs of the body right under a link: the teasers of other articles. */
  private static int teasers(Page page, List<TextBlock> body) {
    int teasers = 0;
    for (TextBlock block : body) {
      boolean under = false;
      for (int i = Math.max(0, block.index() - 2); i < block.index(); i++) {
        TextBlock above = page.blocks().get(i);
        under |= above.linkShare() > 0.8 && above.text().length() > 15;
      }
      teasers += under && block.prose() ? 1 : 0;
    }
    return teasers;
  }

  private static int prose(List<TextBlock> blocks) {
    return (int) blocks.stream().filter(TextBlock::prose).count();
  }
}
