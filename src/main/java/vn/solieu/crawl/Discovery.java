package vn.solieu.crawl;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Fetcher;
import vn.solieu.fetch.Hosts;
import vn.solieu.lexicon.Resources;

/**
 * Where a source's addresses come from: sitemaps of its robots.txt → sitemap index → (news) sitemap
 * → RSS and Atom → section pages with their numbered pages. Only of the source's own site, in
 * canonical spelling.
 */
final class Discovery {
  private final UrlCanonicalizer canonicalizer;
  private final LinkExtractor links;
  private final SitemapReader sitemaps;
  private final FeedReader feeds = new FeedReader();
  private final @Nullable Instant since;

  /**
   * @param since addresses known to be older are left out, null for none
   */
  Discovery(Resources resources, FetchSettings settings, @Nullable LocalDate since) {
    this.canonicalizer = new UrlCanonicalizer(resources);
    this.links = new LinkExtractor(canonicalizer, resources);
    this.sitemaps = new SitemapReader(settings.number("limit.sitemap-urls"));
    this.since = since == null ? null : since.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** What a source begins with. */
  List<Candidate> seeds(Source source) {
    List<Candidate> seeds = new ArrayList<>();
    add(seeds, source, source.start(), Kind.SECTION, null);
    source.sitemaps().forEach(s -> add(seeds, source, s, Kind.SITEMAP, null));
    source.feeds().forEach(f -> add(seeds, source, f, Kind.FEED, null));
    return seeds;
  }

  /** The sitemaps that robots.txt names; the usual place when it names none. */
  List<Candidate> fromRobots(Source source, Fetcher fetcher) throws InterruptedException {
    List<Candidate> found = new ArrayList<>();
    List<URI> named = fetcher.sitemaps(source.start());
    boolean none = named.isEmpty() && source.sitemaps().isEmpty();
    for (URI url : none ? List.of(source.start().resolve("/sitemap.xml")) : named) {
      add(found, source, url, Kind.SITEMAP, null);
    }
    return found;
  }

  List<Candidate> fromSitemap(Source source, byte[] payload) {
    List<Candidate> found = new ArrayList<>();
    for (SitemapReader.Entry entry : sitemaps.read(payload)) {
      Kind kind = entry.index() ? Kind.SITEMAP : Kind.PAGE;
      canonicalizer
          .resolve(source.start(), entry.location())
          .ifPresent(url -> add(found, source, url, kind, entry.date()));
    }
    return found;
  }

  List<Candidate> fromFeed(Source source, Exchange exchange) {
    List<Candidate> found = new ArrayList<>();
    String type = exchange.headers().first("Content-Type").orElse(null);
    for (FeedReader.Entry entry : feeds.read(exchange.payload(), type)) {
      canonicalizer
          .resolve(exchange.url(), entry.link())
          .ifPresent(url -> add(found, source, url, Kind.PAGE, entry.published()));
    }
    return found;
  }

  List<Candidate> fromPage(Source source, byte[] html, @Nullable String charset, URI url) {
    List<Candidate> found = new ArrayList<>();
    for (Map.Entry<URI, Kind> link : links.links(html, charset, url).entrySet()) {
      add(found, source, link.getKey(), link.getValue(), null);
    }
    return found;
  }

  /** The target of a redirect, empty when it leaves the site. */
  List<Candidate> fromRedirect(Source source, URI target, Kind kind) {
    List<Candidate> found = new ArrayList<>();
    add(found, source, target, kind, null);
    return found;
  }

  private void add(
      List<Candidate> found, Source source, URI url, Kind kind, @Nullable Instant published) {
    boolean old = since != null && published != null && published.isBefore(since);
    if (!old) {
      canonicalizer
          .canonical(url)
          .filter(u -> sites(source).contains(Hosts.key(u)))
          .ifPresent(u -> found.add(new Candidate(u, kind, kind == Kind.PAGE ? published : null)));
    }
  }

  /** The hosts that belong to a source. */
  private static Set<String> sites(Source source) {
    Set<String> hosts = new HashSet<>();
    hosts.add(Hosts.key(source.start()));
    source.feeds().forEach(f -> hosts.add(Hosts.key(f)));
    source.sitemaps().forEach(s -> hosts.add(Hosts.key(s)));
    return hosts;
  }
}
