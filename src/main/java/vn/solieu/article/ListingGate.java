package vn.solieu.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells articles from pages that list them and from the rest (contact, imprint, errors). */
final class ListingGate {
  private static final int SHORT = 200;

  private ListingGate() {}

  /** Why the page is none, as a finding; empty when it is an article. */
  static Optional<Finding> refuse(Reading reading, Article article, BodyFinder.Body body) {
    String type = reading.clues().meta("og:type");
    boolean says = reading.data().hasArticle() || type.equalsIgnoreCase("article");
    int chars = article.bodyText().length() + article.lead().length();
    if (start(reading.url())) {
      return Optional.of(new Finding.Listing("the address is the start page", article));
    }
    if (says && chars >= SHORT) {
      return Optional.empty();
    }
    if (reading.data().has("CollectionPage") || reading.data().has("ItemList")) {
      return Optional.of(new Finding.Listing("says it is a collection", article));
    }
    int teasers = teasers(reading.page(), body);
    int paragraphs = prose(body.blocks());
    if (teasers >= 5 && teasers > paragraphs) {
      String reason = teasers + " teasers against " + paragraphs + " paragraphs";
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

  /** Headings that are links, in the container. */
  private static int teasers(Page page, BodyFinder.Body body) {
    Box container = body.scope().container();
    int teasers = 0;
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      TextBlock block = page.blocks().get(i);
      boolean linked = block.linkShare() > 0.8 && block.text().length() > 25;
      teasers += linked && !block.box().excluded ? 1 : 0;
    }
    return teasers;
  }

  private static int prose(List<TextBlock> blocks) {
    return (int) blocks.stream().filter(TextBlock::prose).count();
  }
}
