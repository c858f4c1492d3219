package vn.solieu.crawl;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.store.Archive;

/** Reads the health of an archive's sources out of its frontier; a crawl may run meanwhile. */
public final class HealthBook {
  private final FrontierDatabase database;
  private final LocalDate today;

  private HealthBook(FrontierDatabase database, LocalDate today) {
    this.database = database;
    this.today = today;
  }

  /** All sources, by name. */
  public static List<Health> read(Archive archive, Clock clock) {
    FetchSettings settings = FetchSettings.shipped();
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    try (Frontier frontier = Frontier.open(archive.frontier(), settings, clock)) {
      HealthBook book = new HealthBook(frontier.database(), today);
      List<Health> all = new ArrayList<>();
      for (Source source : new SourceTable(frontier.database()).all().values()) {
        all.add(book.health(source));
      }
      return all;
    }
  }

  private Health health(Source source) {
    long run = lastRun(source.name());
    Health.Counts last = counts("run = ?", source.name(), run);
    Health.Counts before = counts("run < ?", source.name(), run);
    List<String> alarms = new ArrayList<>(Health.alarms(last, before));
    @Nullable String resting = source.resting(today).orElse(null);
    if (resting == null) {
      startPage(source, alarms);
    }
    Map<String, Integer> failed = new TreeMap<>(last.beginning("failed: "));
    last.beginning("blocked: ").forEach((reason, n) -> failed.put("blocked: " + reason, n));
    return new Health(
        source.name(),
        resting,
        began(run),
        last.of("new"),
        last.of("changed"),
        last.of("unchanged"),
        failed,
        last.of("article"),
        last.share("without date"),
        last.share("without body"),
        last.share("without author"),
        by("state", source.name(), "1 = 1"),
        by("reason", source.name(), "state = 'QUEUED'"),
        alarms);
  }

  private long lastRun(String source) {
    return database
        .query(
            "SELECT COALESCE(MAX(run), 0) AS run FROM outcome WHERE source = ?",
            r -> r.getLong("run"),
            source)
        .getFirst();
  }

  private @Nullable Instant began(long run) {
    return database
        .query(
            "SELECT began FROM run WHERE id = ?",
            r -> Instant.ofEpochMilli(r.getLong("began")),
            run)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private Health.Counts counts(String runs, String source, long run) {
    Map<String, Integer> counts = new TreeMap<>();
    database.query(
        "SELECT what, SUM(n) AS n FROM outcome WHERE source = ? AND " + runs + " GROUP BY what",
        r -> counts.put(r.getString("what"), r.getInt("n")),
        source,
        run);
    return new Health.Counts(counts);
  }

  private Map<String, Integer> by(String column, String source, String condition) {
    Map<String, Integer> counts = new TreeMap<>();
    database.query(
        "SELECT "
            + column
            + " AS what, COUNT(*) AS n FROM address WHERE source = ? AND "
            + condition
            + " GROUP BY 1",
        r -> counts.put(name(column, r.getString("what")), r.getInt("n")),
        source);
    return counts;
  }

  private static String name(String column, String value) {
    return column.equals("state")
        ? State.valueOf(value).code()
        : value.isEmpty() ? "not yet asked" : value;
  }

  /** A start page that is no page any more: moved, refused, not there. */
  private void startPage(Source source, List<String> alarms) {
    database.query(
        "SELECT state, reason FROM address WHERE source = ? AND depth = 0 AND hops = 0 AND kind = 'SECTION'"
            + " AND (state IN ('GONE', 'BLOCKED', 'FAILED', 'TRAPPED') OR reason LIKE 'to another site%')",
        r ->
            alarms.add(
                "start page: "
                    + State.valueOf(r.getString("state")).code()
                    + ", "
                    + r.getString("reason")),
        source.name());
  }
}
