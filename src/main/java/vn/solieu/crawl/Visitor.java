package vn.solieu.crawl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.article.PageContext;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Fetcher;
import vn.solieu.fetch.Outcome;
import vn.solieu.store.Digests;

/**
 * Decides what an outcome means for an address: its new state, what was found on it, when it is
 * asked again. Touches neither disk nor network, but for the sitemaps of robots.txt.
 */
final class Visitor {
  /** A body shorter than this is no body, for the health of a source. */
  private static final int SHORT = 200;

  private final Discovery discovery;
  private final ArticleFinder finder;
  private final Revisits revisits;
  private final Fetcher fetcher;
  private final FetchSettings settings;
  private final Clock clock;

  Visitor(
      Discovery discovery,
      ArticleFinder finder,
      Fetcher fetcher,
      FetchSettings settings,
      Clock clock) {
    this.discovery = discovery;
    this.finder = finder;
    this.revisits = new Revisits(settings);
    this.fetcher = fetcher;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What to keep and commit.
   *
   * @param sameBody whether the body is the one already kept
   * @param finding what the page is, null when it is no page or the same as before
   * @param facts for the record
   */
  record Verdict(
      Visit visit, boolean sameBody, @Nullable Finding finding, Map<String, String> facts) {}

  Verdict visit(Row row, Source source, Outcome outcome) throws InterruptedException {
    return switch (outcome) {
      case Outcome.Fetched f -> fetched(row, source, f.exchange());
      case Outcome.NotModified n when row.capture() == null ->
          later(row, source, "HTTP 304 for a page never kept", true);
      case Outcome.NotModified n -> unchanged(row, source, n.exchange());
      case Outcome.Redirected r -> redirected(row, source, r);
      case Outcome.Gone g -> plain(row, source, State.GONE, g.reason(), "gone");
      case Outcome.Blocked b ->
          plain(row, source, State.BLOCKED, b.reason(), "blocked: " + b.reason());
      case Outcome.Trapped t -> plain(row, source, State.TRAPPED, t.reason(), "trapped");
      case Outcome.Foreign f ->
          plain(row, source, State.NOT_ARTICLE, f.mediaType(), "not an article");
      case Outcome.Busy b -> later(row, source, b.reason(), b.exchange() != null);
      case Outcome.Failed f when f.again() -> later(row, source, f.reason(), true);
      case Outcome.Failed f ->
          plain(row, source, State.FAILED, f.reason(), "failed: " + f.reason());
    };
  }

  private Verdict fetched(Row row, Source source, Exchange exchange) throws InterruptedException {
    String digest = Digests.sha256(exchange.payload());
    if (digest.equals(row.digest())) {
      return unchanged(row, source, exchange);
    }
    return switch (row.kind()) {
      case SITEMAP ->
          listing(row, source, exchange, digest, discovery.fromSitemap(source, exchange.payload()));
      case FEED -> listing(row, source, exchange, digest, discovery.fromFeed(source, exchange));
      case SECTION, PAGE, PAGINATION -> page(row, source, exchange, digest);
    };
  }

  private Verdict listing(
      Row row, Source source, Exchange exchange, String digest, List<Candidate> found) {
    Duration pace = revisits.listing(row.pace(), true);
    Draft draft = new Draft(row, clock.instant());
    draft
        .state(State.FETCHED, "")
        .kept(exchange, digest)
        .pace(pace)
        .found(found, 0)
        .note(row, "listing");
    return new Verdict(draft.visit(), false, null, facts(source, row.kind(), null));
  }

  private Verdict page(Row row, Source source, Exchange exchange, String digest)
      throws InterruptedException {
    String type = exchange.headers().first("Content-Type").orElse(null);
    Finding finding =
        finder.find(
            exchange.payload(),
            new PageContext(row.url().toString(), type, exchange.began(), source.hints()));
    List<Candidate> found = new ArrayList<>();
    if (row.depth() < settings.number("limit.depth")) {
      found.addAll(
          discovery.fromPage(source, exchange.payload(), source.hints().charset(), row.url()));
    }
    if (row.kind() == Kind.SECTION && row.depth() == 0) {
      found.addAll(discovery.fromRobots(source, fetcher));
    }
    Draft draft = new Draft(row, clock.instant()).kept(exchange, digest).found(found, 0);
    String print = null;
    switch (finding) {
      case Finding.Found article -> print = article(row, draft, article.article());
      case Finding.Listing listing -> section(row, draft, listing.reason());
      case Finding.NotArticle none -> section(row, draft, none.reason());
    }
    boolean same = print != null && print.equals(row.print());
    return new Verdict(
        draft.visit(), false, same ? null : finding, facts(source, row.kind(), print));
  }

  /** An article, new or changed; or the same one on a page that has changed around it. */
  private String article(Row row, Draft draft, Article article) {
    String print = Fingerprint.of(article);
    boolean same = print.equals(row.print());
    Instant published = published(article, row);
    Instant first = row.first() == null ? clock.instant() : row.first();
    draft
        .state(same ? State.UNCHANGED : State.FETCHED, same ? "same article" : "")
        .kind(row.depth() == 0 && row.kind() == Kind.SECTION ? Kind.SECTION : Kind.PAGE)
        .article(print, published, !same)
        .next(revisits.article(first, published, clock.instant()).orElse(null))
        .note(row, same ? "unchanged" : row.digest() == null ? "new" : "changed");
    if (!same) {
      draft.note(row, "article");
      draft.noteIf(article.published() == null, "without date");
      draft.noteIf(article.bodyText().length() < SHORT, "without body");
      draft.noteIf(article.authors().isEmpty(), "without author");
    }
    return print;
  }

  private static @Nullable Instant published(Article article, Row row) {
    if (article.published() == null) {
      return row.published();
    }
    return article.published().time() != null
        ? article.published().time().toInstant()
        : article.published().date().last().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** A page without an article: a section when it is one of the first pages that link on. */
  private void section(Row row, Draft draft, String reason) {
    boolean numbered = row.kind() == Kind.PAGINATION;
    Duration pace = revisits.listing(row.pace(), true);
    draft
        .state(State.NOT_ARTICLE, reason)
        .unheard()
        .kind(numbered ? Kind.PAGINATION : Kind.SECTION)
        .pace(numbered ? Duration.ZERO : pace)
        .note(row, "not an article");
  }

  private Verdict unchanged(Row row, Source source, Exchange exchange) {
    Draft draft =
        new Draft(row, clock.instant())
            .state(State.UNCHANGED, row.state() == State.NOT_ARTICLE ? "listing" : "")
            .note(row, "unchanged");
    draft.validators(exchange);
    if (row.kind().listing()) {
      draft.pace(revisits.listing(row.pace(), false));
    } else if (row.kind() == Kind.PAGE && row.first() != null && row.print() != null) {
      draft.next(revisits.article(row.first(), row.published(), clock.instant()).orElse(null));
    }
    return new Verdict(draft.visit(), true, null, facts(source, row.kind(), row.print()));
  }

  private Verdict redirected(Row row, Source source, Outcome.Redirected outcome) {
    List<Candidate> found = discovery.fromRedirect(source, outcome.target(), row.kind());
    int hops = row.hops() + 1;
    if (hops > settings.number("limit.redirects")) {
      String reason = "more than " + settings.number("limit.redirects") + " redirects";
      return plain(row, source, State.TRAPPED, reason, "trapped");
    }
    if (found.stream().anyMatch(c -> c.url().equals(row.url()))) {
      return plain(row, source, State.TRAPPED, "redirects to itself", "trapped");
    }
    String where = (found.isEmpty() ? "to another site: " : "to ") + outcome.target();
    Draft draft =
        new Draft(row, clock.instant())
            .state(State.REDIRECTED, where)
            .found(found, hops)
            .note(row, "redirected");
    return new Verdict(draft.visit(), false, null, facts(source, row.kind(), null));
  }

  private Verdict plain(Row row, Source source, State state, String reason, String note) {
    Draft draft = new Draft(row, clock.instant()).state(state, reason).note(row, note);
    return new Verdict(draft.visit(), false, null, facts(source, row.kind(), null));
  }

  /** Once more, after a pause that doubles; when it was tried often enough it has failed. */
  private Verdict later(Row row, Source source, String reason, boolean counts) {
    int attempts = row.attempts() + (counts ? 1 : 0);
    if (attempts >= settings.number("politeness.attempts")) {
      return plain(row, source, State.FAILED, reason, "failed: " + reason);
    }
    Duration pause = fetcher.politeness().backOff(Math.max(0, attempts - 1));
    Draft draft =
        new Draft(row, clock.instant())
            .state(State.QUEUED, reason)
            .attempts(attempts)
            .next(clock.instant().plus(pause));
    draft.keepValidators();
    return new Verdict(draft.visit(), false, null, facts(source, row.kind(), null));
  }

  private static Map<String, String> facts(Source source, Kind kind, @Nullable String print) {
    Map<String, String> facts = new TreeMap<>(SourceFacts.of(source));
    facts.put("kind", kind.name().toLowerCase(java.util.Locale.ROOT));
    if (print != null) {
      facts.put("article-sha256", print);
    }
    return facts;
  }
}
