package vn.solieu.crawl;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a run met, per source, for its summary and for the sources' health. */
final class RunLog {
  private final FrontierDatabase database;
  private final Clock clock;
  private final long run;
  private final Map<String, Integer> totals = new HashMap<>();

  private RunLog(FrontierDatabase database, Clock clock, long run) {
    this.database = database;
    this.clock = clock;
    this.run = run;
  }

  static RunLog begin(FrontierDatabase database, Clock clock) {
    database.update("INSERT INTO run (began) VALUES (?)", clock.instant());
    long id = database.query("SELECT MAX(id) AS id FROM run", r -> r.getLong("id")).getFirst();
    return new RunLog(database, clock, id);
  }

  /** Called inside the transaction of a visit. */
  synchronized void count(String source, List<String> notes) {
    for (String note : notes) {
      totals.merge(note, 1, Integer::sum);
      database.update(
          "INSERT INTO outcome VALUES (?, ?, ?, 1) ON CONFLICT (run, source, what) DO UPDATE SET n = n + 1",
          run,
          source,
          note);
    }
  }

  synchronized int total(String note) {
    return totals.getOrDefault(note, 0);
  }

  void end() {
    database.update("UPDATE run SET ended = ? WHERE id = ?", clock.instant(), run);
  }
}
