package vn.solieu.crawl;

import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.fetch.Hosts;
import vn.solieu.store.RecordAt;

/**
 * Every address ever met and what became of it, in SQLite. A visit is one transaction: the
 * address's new state, the addresses found, the host's rest and the counts of the run; a kill loses
 * the visit in flight and nothing else.
 */
final class Frontier implements AutoCloseable {
  private final FrontierDatabase database;
  private final TrapDetector traps;
  private final Clock clock;

  private Frontier(FrontierDatabase database, TrapDetector traps, Clock clock) {
    this.database = database;
    this.traps = traps;
    this.clock = clock;
  }

  static Frontier open(Path file, FetchSettings settings, Clock clock) {
    return new Frontier(FrontierDatabase.open(file), new TrapDetector(settings), clock);
  }

  FrontierDatabase database() {
    return database;
  }

  Schedule schedule() {
    return new Schedule(database, clock);
  }

  /** Hosts that have something to ask for, now or later, with the time of the first. */
  Map<String, Instant> hosts() {
    Map<String, Instant> hosts = new TreeMap<>();
    database.query(
        "SELECT host, MIN(next_visit) AS next FROM address WHERE next_visit IS NOT NULL GROUP BY host",
        r -> hosts.put(r.getString("host"), Instant.ofEpochMilli(r.getLong("next"))));
    return hosts;
  }

  /** When the host's first address falls due, empty when none will. */
  Optional<Instant> first(String host) {
    return database
        .query(
            "SELECT MIN(next_visit) AS next FROM address WHERE host = ? AND next_visit IS NOT NULL",
            r -> Optional.ofNullable(FrontierDatabase.time(r, "next")),
            host)
        .getFirst();
  }

  /** The address of the host whose turn it is. */
  Optional<Row> next(String host, Instant now) {
    return database
        .query(
            "SELECT * FROM address WHERE host = ? AND next_visit <= ? AND next_visit IS NOT NULL"
                + " ORDER BY priority, id LIMIT 1",
            Frontier::row,
            host,
            now)
        .stream()
        .findFirst();
  }

  /** How many addresses are due. */
  int due(Instant now) {
    return database
        .query(
            "SELECT COUNT(*) AS n FROM address WHERE next_visit <= ? AND next_visit IS NOT NULL",
            r -> r.getInt("n"),
            now)
        .getFirst();
  }

  /** State → number of addresses. */
  Map<String, Integer> states() {
    Map<String, Integer> states = new TreeMap<>();
    database.query(
        "SELECT state, COUNT(*) AS n FROM address GROUP BY state",
        r -> states.put(State.valueOf(r.getString("state")).code(), r.getInt("n")));
    return states;
  }

  /** The row of an address. */
  Optional<Row> find(URI url) {
    return database
        .query("SELECT * FROM address WHERE url = ?", Frontier::row, url.toString())
        .stream()
        .findFirst();
  }

  /** Takes up start pages, feeds and sitemaps; known ones stay as they are. */
  void seed(Source source, List<Candidate> candidates) {
    database.inOne(() -> candidates.forEach(c -> add(c, source.name(), 0, 0, null)));
  }

  /** Commits a visit. */
  void settle(Visit visit, Runnable besides) {
    database.inOne(() -> {
      update(visit);
      int depth = visit.row().depth() + (visit.foundHops() > 0 ? 0 : 1);
      visit
          .found()
          .forEach(c -> add(c, visit.row().source(), depth, visit.foundHops(), visit.row().id()));
      besides.run();
    });
  }

  private void update(Visit v) {
    @Nullable RecordAt capture = v.capture();
    database.update(
        "UPDATE address SET kind = ?, priority = ?, state = ?, reason = ?, since = ?, next_visit = ?,"
            + " attempts = ?, visits = visits + 1, pace = ?, etag = ?, modified = ?,"
            + " digest = COALESCE(?, digest), print = COALESCE(?, print),"
            + " published = COALESCE(?, published), unheard = MAX(unheard, ?) WHERE id = ?",
        v.kind(),
        v.kind().priority(),
        v.state(),
        v.reason(),
        v.time(),
        v.nextVisit(),
        v.attempts(),
        v.pace(),
        v.etag(),
        v.modified(),
        v.digest(),
        v.print(),
        v.published(),
        v.unheard() ? 1 : 0,
        v.row().id());
    if (capture != null) {
      database.update(
          "UPDATE address SET file = ?, position = ?, record = ?, captured = ?, first = COALESCE(first, ?)"
              + " WHERE id = ?",
          capture.file(),
          capture.offset(),
          capture.id(),
          v.time(),
          v.time(),
          v.row().id());
    }
  }

  private void add(Candidate c, String source, int depth, int hops, @Nullable Long parent) {
    Instant now = clock.instant();
    if (known(c.url())) {
      return;
    }
    Optional<String> trap =
        traps.trap(c.url(), LocalDate.ofInstant(now, ZoneOffset.UTC)).or(() -> full(c));
    String host = Hosts.key(c.url());
    if (trap.isPresent() && !count(host, "trapped", 1000)) {
      return; // counted, no row of its own: a trap would fill the disk
    }
    database.update(
        "INSERT OR IGNORE INTO address (url, host, source, kind, state, reason, since, added, next_visit,"
            + " priority, depth, hops, parent, published) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        c.url().toString(),
        host,
        source,
        c.kind(),
        trap.isPresent() ? State.TRAPPED : State.QUEUED,
        trap.orElse(""),
        now,
        now,
        trap.isPresent() ? null : now,
        c.kind().priority(),
        depth,
        hops,
        parent,
        c.published());
  }

  /** Whether the address was ever met. */
  boolean known(URI url) {
    return !database
        .query("SELECT 1 FROM address WHERE url = ?", r -> true, url.toString())
        .isEmpty();
  }

  private Optional<String> full(Candidate c) {
    String host = Hosts.key(c.url());
    for (TrapDetector.Bucket bucket : traps.buckets(c.url(), c.kind())) {
      if (!count(host, bucket.name(), bucket.most())) {
        return Optional.of("more than " + bucket.most() + " addresses in " + bucket.name());
      }
    }
    return Optional.empty();
  }

  /** Counts one more; false when it is beyond the most. */
  private boolean count(String host, String bucket, int most) {
    return database
            .query(
                "INSERT INTO tally VALUES (?, ?, 1) ON CONFLICT (host, bucket) DO UPDATE SET n = n + 1"
                    + " RETURNING n",
                r -> r.getInt("n"),
                host,
                bucket)
            .getFirst()
        <= most;
  }

  /** Pages kept whose listener had not made them safe when the process ended. */
  List<Row> unheard() {
    return database.query("SELECT * FROM address WHERE unheard = 1 ORDER BY id", Frontier::row);
  }

  /** The listener has made safe all it was told, except these. */
  void heard(List<Long> except) {
    database.inOne(() -> {
      database.update("UPDATE address SET unheard = 0 WHERE unheard = 1");
      except.forEach(id -> database.update("UPDATE address SET unheard = 1 WHERE id = ?", id));
    });
  }

  static Row row(ResultSet r) throws SQLException {
    String file = r.getString("file");
    return new Row(
        r.getLong("id"),
        URI.create(r.getString("url")),
        r.getString("host"),
        r.getString("source"),
        Kind.valueOf(r.getString("kind")),
        State.valueOf(r.getString("state")),
        r.getInt("depth"),
        r.getInt("hops"),
        r.getInt("attempts"),
        r.getInt("visits"),
        Duration.ofMillis(r.getLong("pace")),
        r.getString("etag"),
        r.getString("modified"),
        r.getString("digest"),
        r.getString("print"),
        file == null ? null : new RecordAt(file, r.getLong("position"), r.getString("record")),
        FrontierDatabase.time(r, "captured"),
        FrontierDatabase.time(r, "first"),
        FrontierDatabase.time(r, "published"));
  }

  @Override
  public void close() {
    database.close();
  }
}
