package vn.solieu.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.solieu.fetch.Exchange;
import vn.solieu.fetch.HostState;
import vn.solieu.fetch.Politeness;
import vn.solieu.fetch.RobotsMemory;
import vn.solieu.fetch.StoredRobots;
import vn.solieu.store.WarcStore;

/** What the frontier keeps of hosts: their robots.txt, and whether they asked for rest. */
final class HostTable implements RobotsMemory {
  private final FrontierDatabase database;
  private final WarcStore store;

  HostTable(FrontierDatabase database, WarcStore store) {
    this.database = database;
    this.store = store;
  }

  @Override
  public Optional<StoredRobots> load(String origin) {
    List<StoredRobots> found =
        database.query(
            "SELECT status, text, fetched FROM robots WHERE origin = ?",
            r ->
                new StoredRobots(
                    r.getInt("status"),
                    r.getBytes("text"),
                    Instant.ofEpochMilli(r.getLong("fetched"))),
            origin);
    return found.stream().findFirst();
  }

  @Override
  public void save(String origin, StoredRobots robots) {
    database.update(
        "INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)",
        origin,
        robots.status(),
        robots.text(),
        robots.fetched());
  }

  @Override
  public void exchanged(Exchange exchange) {
    store.response(exchange, Map.of("kind", "robots"));
  }

  void remember(String host, HostState state) {
    database.update(
        "INSERT OR REPLACE INTO host VALUES (?, ?, ?, ?, ?)",
        host,
        state.notBefore(),
        state.failures(),
        state.blocked(),
        state.why());
  }

  /** Tells politeness what an earlier process knew. */
  void restore(Politeness politeness) {
    database.query(
        "SELECT * FROM host",
        r -> {
          politeness.restore(
              r.getString("host"),
              new HostState(
                  Instant.ofEpochMilli(r.getLong("not_before")),
                  r.getInt("failures"),
                  r.getInt("blocked"),
                  r.getString("why")));
          return true;
        });
  }
}
