package vn.solieu.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.article.PageContext;
import vn.solieu.article.SiteHints;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.FetchRequest;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Fetcher;
import vn.solieu.fetch.Outcome;
import vn.solieu.fetch.Politeness;
import vn.solieu.fetch.RobotsMemory;
import vn.solieu.fetch.Sleeper;
import vn.solieu.lexicon.Resources;

/**
 * Tries a site: at most ten pages, politely, nothing kept. Finds its feeds and sitemaps and reads
 * up to five articles.
 */
public final class SourceTrial {
  private static final int PAGES = 10;
  private static final int ARTICLES = 5;

  private final Source source;
  private final Fetcher fetcher;
  private final Discovery discovery;
  private final ArticleFinder finder;
  private final Clock clock;
  private final Set<URI> feeds = new LinkedHashSet<>();
  private final Set<URI> sitemaps = new LinkedHashSet<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private int asked;

  private SourceTrial(
      Source source, Fetcher fetcher, FetchSettings settings, ArticleFinder finder, Clock clock) {
    this.source = source;
    this.fetcher = fetcher;
    this.discovery = new Discovery(Resources.shipped(), settings, null);
    this.finder = finder;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param asked pages asked for, robots.txt not counted
   * @param articles at most five
   * @param remarks what went wrong, a line each
   * @param source the line to contribute
   */
  public record Report(
      int asked,
      List<URI> feeds,
      List<URI> sitemaps,
      List<Article> articles,
      List<String> remarks,
      Source source) {
    public Report {
      feeds = List.copyOf(feeds);
      sitemaps = List.copyOf(sitemaps);
      articles = List.copyOf(articles);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Tries the site that begins at an address.
   *
   * @param options only the gap and the private addresses of it matter
   */
  public static Report run(
      URI start, CrawlOptions options, ArticleFinder finder, Clock clock, Sleeper sleeper)
      throws InterruptedException {
    FetchSettings settings = FetchSettings.shipped();
    Politeness politeness =
        new Politeness(settings, options.minGap(), clock, new Random(clock.millis()));
    Fetcher fetcher =
        Fetcher.create(
            settings, options.allowPrivate(), politeness, RobotsMemory.NONE, clock, sleeper);
    return new SourceTrial(Source.of(start), fetcher, settings, finder, clock).run();
  }

  private Report run() throws InterruptedException {
    Set<URI> pages = new LinkedHashSet<>();
    Optional<Exchange> home = ask(source.start(), FetchRequest.Kind.PAGE);
    if (home.isPresent()) {
      List<Candidate> links =
          discovery.fromPage(source, home.get().payload(), null, home.get().url());
      links.stream().filter(c -> c.kind() == Kind.FEED).forEach(c -> feeds.add(c.url()));
      discovery.fromRobots(source, fetcher).forEach(c -> sitemaps.add(c.url()));
      readFeed(pages);
      readSitemap(pages);
      links.stream().filter(c -> c.kind() == Kind.PAGE).forEach(c -> pages.add(c.url()));
    }
    for (URI page : pages) {
      if (articles.size() < ARTICLES && asked < PAGES) {
        article(page);
      }
    }
    return new Report(asked, List.copyOf(feeds), List.copyOf(sitemaps), articles, remarks, line());
  }

  private void readFeed(Set<URI> pages) throws InterruptedException {
    for (URI feed : feeds.stream().limit(1).toList()) {
      ask(feed, FetchRequest.Kind.SITEMAP)
          .ifPresent(e -> discovery.fromFeed(source, e).forEach(c -> pages.add(c.url())));
    }
  }

  /** The first sitemap, and the first of its parts when it is an index. */
  private void readSitemap(Set<URI> pages) throws InterruptedException {
    List<URI> next = sitemaps.stream().limit(1).toList();
    for (int level = 0; level < 2 && !next.isEmpty(); level++) {
      Optional<Exchange> exchange = ask(next.getFirst(), FetchRequest.Kind.SITEMAP);
      if (exchange.isEmpty()) {
        sitemaps.remove(next.getFirst());
        return;
      }
      List<Candidate> found = discovery.fromSitemap(source, exchange.get().payload());
      found.stream()
          .filter(c -> c.kind() == Kind.PAGE)
          .limit(PAGES)
          .forEach(c -> pages.add(c.url()));
      next = found.stream().filter(c -> c.kind() == Kind.SITEMAP).map(Candidate::url).toList();
    }
  }

  private void article(URI page) throws InterruptedException {
    Optional<Exchange> exchange = ask(page, FetchRequest.Kind.PAGE);
    if (exchange.isEmpty()) {
      return;
    }
    Exchange e = exchange.get();
    @Nullable String type = e.headers().first("Content-Type").orElse(null);
    Instant fetched = e.began();
    Finding finding =
        finder.find(e.payload(), new PageContext(page.toString(), type, fetched, SiteHints.NONE));
    if (finding instanceof Finding.Found found) {
      articles.add(found.article());
    }
  }

  /** Follows redirects, each hop a page of its own. */
  private Optional<Exchange> ask(URI url, FetchRequest.Kind kind) throws InterruptedException {
    URI at = url;
    while (asked < PAGES) {
      asked++;
      Outcome outcome = fetcher.fetch(new FetchRequest(at, kind, null, null));
      switch (outcome) {
        case Outcome.Fetched f -> {
          return Optional.of(f.exchange());
        }
        case Outcome.Redirected r -> {
          if (discovery.fromRedirect(source, r.target(), Kind.PAGE).isEmpty()) {
            remarks.add(at + ": moved to another site: " + r.target());
            return Optional.empty();
          }
          at = r.target();
        }
        default -> {
          remarks.add(at + ": " + Reasons.of(outcome));
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Source line() {
    String name =
        articles.stream()
            .flatMap(a -> Optional.ofNullable(a.siteName()).stream())
            .findFirst()
            .orElse(source.name());
    String day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
    String tried = articles.isEmpty() ? "no" : "yes " + day;
    return new Source(
        name, source.start(), List.of(), List.of(), SiteHints.NONE, null, null, null, tried);
  }
}
