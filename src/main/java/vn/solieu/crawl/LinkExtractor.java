package vn.solieu.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.Links;
import vn.solieu.lexicon.Resources;

/**
 * Finds the links of a page: articles and sections, numbered pages, feeds. {@code nofollow} is
 * obeyed, on the page and on a link; images and documents are left out by their ending.
 */
final class LinkExtractor {
  private static final int MOST = 3000;

  private final UrlCanonicalizer canonicalizer;
  private final Set<String> media = new HashSet<>();

  LinkExtractor(UrlCanonicalizer canonicalizer, Resources resources) {
    this.canonicalizer = canonicalizer;
    resources.table("crawl/media.tsv").forEach(row -> media.add(row.cell(0)));
  }

  /** Canonical addresses in the order of the page, each with what it is taken for. */
  Map<URI, Kind> links(byte[] html, @Nullable String charset, URI url) {
    Map<URI, Kind> links = new LinkedHashMap<>();
    Document page = parse(html, charset, url);
    if (page == null || nofollow(page)) {
      return links;
    }
    URI base = Links.resolve(url, page.baseUri()).orElse(url);
    for (Element feed : page.select("link[rel~=(?i)alternate][href]")) {
      if (feedType(feed.attr("type"))) {
        add(links, base, feed.attr("href"), Kind.FEED);
      }
    }
    for (Element a : page.select("a[href], link[rel=next][href]")) {
      if (links.size() >= MOST) {
        break;
      }
      if (!a.attr("rel").toLowerCase(Locale.ROOT).contains("nofollow")) {
        add(links, base, a.attr("href"), a.tagName().equals("link") ? Kind.PAGINATION : Kind.PAGE);
      }
    }
    return links;
  }

  private static @Nullable Document parse(byte[] html, @Nullable String charset, URI url) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), charset, url.toString());
    } catch (IOException | IllegalArgumentException e) {
      return null; // an unknown charset name, or no text at all
    }
  }

  private static boolean nofollow(Document page) {
    return page.select("meta[name=robots]").stream()
        .anyMatch(m -> m.attr("content").toLowerCase(Locale.ROOT).contains("nofollow"));
  }

  private static boolean feedType(String type) {
    String bare = type.strip().toLowerCase(Locale.ROOT);
    return bare.equals("application/rss+xml") || bare.equals("application/atom+xml");
  }

  private void add(Map<URI, Kind> links, URI base, String reference, Kind kind) {
    Optional<URI> url = canonicalizer.resolve(base, reference);
    if (url.isPresent() && !media.contains(ending(url.get()))) {
      links.putIfAbsent(url.get(), kind == Kind.PAGE ? guess(url.get()) : kind);
    }
  }

  private static Kind guess(URI url) {
    String ending = ending(url);
    if (ending.equals("rss") || ending.equals("atom")) {
      return Kind.FEED;
    }
    return PageNumber.in(url) > 1 ? Kind.PAGINATION : Kind.PAGE;
  }

  private static String ending(URI url) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    int dot = path.lastIndexOf('.');
    return dot < 0 || dot < path.lastIndexOf('/')
        ? ""
        : path.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
