package vn.solieu.crawl;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.Finding;
import vn.solieu.article.PageContext;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.Outcome;
import vn.solieu.fetch.Politeness;
import vn.solieu.store.Archive;
import vn.solieu.store.Earlier;
import vn.solieu.store.RecordAt;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.store.WarcStore;

/**
 * Keeps what a visit brought, in this order: WARC record on the disk, then the frontier's
 * transaction, then the listener. Killed between the first two, the page is asked for again; killed
 * later, the listener is told again by the next run.
 */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final int SYNC_EVERY = 200;

  private final WarcStore store;
  private final Frontier frontier;
  private final HostTable hosts;
  private final RunLog log;
  private final Politeness politeness;
  private final PageListener listener;
  private final List<Long> refused = new ArrayList<>();
  private int told;
  private boolean unsafe;

  Keeper(
      WarcStore store,
      Frontier frontier,
      HostTable hosts,
      RunLog log,
      Politeness politeness,
      PageListener listener) {
    this.store = store;
    this.frontier = frontier;
    this.hosts = hosts;
    this.log = log;
    this.politeness = politeness;
    this.listener = listener;
  }

  synchronized void keep(Row row, Source source, Outcome outcome, Visitor.Verdict verdict) {
    Optional<Exchange> exchange = outcome.kept();
    Optional<RecordAt> at = exchange.flatMap(e -> write(row, e, verdict));
    Visit visit =
        verdict.visit().digest() != null && at.isPresent()
            ? Draft.recorded(verdict.visit(), at.get())
            : verdict.visit();
    frontier.settle(
        visit,
        () -> {
          hosts.remember(row.host(), politeness.state(row.host()));
          log.count(row.source(), visit.notes());
        });
    if (verdict.finding() != null && at.isPresent() && exchange.isPresent()) {
      Exchange e = exchange.get();
      tell(
          row.id(),
          new CrawledPage(
              row.url(),
              source,
              at.get(),
              e.began(),
              e.headers(),
              e.payload(),
              verdict.finding(),
              row.digest() != null));
    }
  }

  private Optional<RecordAt> write(Row row, Exchange exchange, Visitor.Verdict verdict) {
    if (verdict.sameBody() && row.capture() != null && row.captured() != null) {
      Earlier earlier = new Earlier(row.capture().id(), row.captured());
      return Optional.of(store.revisit(exchange, earlier, verdict.facts()));
    }
    return Optional.of(store.response(exchange, verdict.facts()));
  }

  private void tell(long id, CrawledPage page) {
    unsafe = true;
    try {
      listener.page(page);
    } catch (RuntimeException e) {
      LOG.warn("{}: kept, but not taken up: {}", page.url(), e.toString());
      refused.add(id);
    }
    if (++told % SYNC_EVERY == 0) {
      sync();
    }
  }

  /** The same when anything was told since the last time. */
  synchronized void syncIfTold() {
    if (unsafe) {
      sync();
    }
  }

  /** Everything told so far is safe with the listener. */
  synchronized void sync() {
    unsafe = false;
    try {
      listener.sync();
      frontier.heard(refused);
    } catch (RuntimeException e) {
      LOG.warn("pages are kept, but not safe with the listener: {}", e.toString());
    }
  }

  /** Tells the pages again that an earlier process kept and did not make safe. */
  synchronized void catchUp(Archive archive, Map<String, Source> sources, ArticleFinder finder) {
    for (Row row : frontier.unheard()) {
      try {
        if (row.capture() != null) {
          StoredPage page = WarcReader.at(archive, row.capture());
          Source source = sources.getOrDefault(row.source(), Source.of(row.url()));
          PageContext context =
              new PageContext(
                  row.url().toString(),
                  page.contentType().orElse(null),
                  page.fetched(),
                  source.hints());
          Finding finding = finder.find(page.payload(), context);
          Instant fetched = page.fetched();
          tell(
              row.id(),
              new CrawledPage(
                  row.url(),
                  source,
                  row.capture(),
                  fetched,
                  page.headers(),
                  page.payload(),
                  finding,
                  row.visits() > 1));
        }
      } catch (IOException e) {
        LOG.warn("{}: cannot be read again: {}", row.url(), e.toString());
      }
    }
  }
}
