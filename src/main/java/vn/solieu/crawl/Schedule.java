package vn.solieu.crawl;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Makes many addresses due at once, or sets them aside until a later run takes them up again. */
final class Schedule {
  private final FrontierDatabase database;
  private final Clock clock;

  Schedule(FrontierDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Feeds, sitemaps and sections are due now, and what failed gets another chance. */
  void refresh() {
    Instant now = clock.instant();
    database.inOne(() -> {
      database.update(
          "UPDATE address SET next_visit = ? WHERE kind IN ('SITEMAP', 'FEED', 'SECTION')"
              + " AND state IN ('FETCHED', 'UNCHANGED', 'NOT_ARTICLE')",
          now);
      database.update(
          "UPDATE address SET next_visit = ?, attempts = 0, state = 'QUEUED' WHERE state = 'FAILED'",
          now);
    });
  }

  /** What an earlier run set aside is looked at again. */
  void takeUpAgain() {
    database.update(
        "UPDATE address SET next_visit = ? WHERE next_visit IS NULL"
            + " AND (state = 'QUEUED' OR reason LIKE 'set aside: %')",
        clock.instant());
  }

  /** Sets a numbered page aside: what its listing showed so far was older than asked for. */
  void setAside(Row row, LocalDate since) {
    database.update(
        "UPDATE address SET next_visit = NULL, reason = ?, since = ? WHERE id = ?",
        "set aside: older than " + since,
        clock.instant(),
        row.id());
  }

  /** Whether all dated articles found on the page that led to this one are older. */
  boolean followsOlder(Row row, Instant since) {
    return database
        .query(
            "SELECT COUNT(*) AS n, MAX(published) AS newest FROM address WHERE published IS NOT NULL"
                + " AND parent = (SELECT parent FROM address WHERE id = ?)",
            r -> r.getInt("n") >= 3 && r.getLong("newest") < since.toEpochMilli(),
            row.id())
        .getFirst();
  }

  /**
   * Sets everything aside that a source outside its life span would still be asked for.
   *
   * @param why "ended 2025-06-30"
   */
  void rest(String source, String why) {
    database.update(
        "UPDATE address SET next_visit = NULL, reason = ? WHERE source = ? AND next_visit IS NOT NULL",
        "set aside: " + why,
        source);
  }
}
