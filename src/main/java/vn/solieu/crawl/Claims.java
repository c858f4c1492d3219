package vn.solieu.crawl;

import java.net.URI;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.store.Archive;
import vn.solieu.store.Claim;
import vn.solieu.store.RecordAt;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.text.BadInput;

/** What the frontier says is kept, for the verifier, and what about it cannot be. */
public final class Claims {
  private static final String FILE = "frontier.db";

  private final Archive archive;
  private final Clock clock;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each thing about the frontier that cannot be
   */
  public Claims(Archive archive, Clock clock, Consumer<String> problems) {
    this.archive = archive;
    this.clock = clock;
    this.problems = problems;
  }

  /**
   * One claim for each address with a body; none when the archive was never crawled or its frontier
   * cannot be read.
   */
  public List<Claim> read() {
    if (!Files.exists(archive.frontier())) {
      lost();
      return List.of();
    }
    try (Frontier frontier = Frontier.open(archive.frontier(), FetchSettings.shipped(), clock)) {
      FrontierDatabase database = frontier.database();
      for (String damage : database.query("PRAGMA integrity_check", r -> r.getString(1))) {
        if (!damage.equals("ok")) {
          problems.accept(FILE + ": is damaged: " + damage.replace('\n', ' '));
        }
      }
      database.query("SELECT url, state, file, digest FROM address ORDER BY id", this::row);
      unknown(frontier);
      return database.query(
          "SELECT url, file, position, record, digest FROM address WHERE file IS NOT NULL ORDER BY id",
          Claims::claim);
    } catch (BadInput | IllegalStateException e) {
      problems.accept(FILE + ": cannot be read: " + e.getMessage());
      return List.of();
    }
  }

  private static Claim claim(ResultSet r) throws SQLException {
    return new Claim(
        r.getString("url"),
        new RecordAt(
            r.getString("file"),
            r.getLong("position"),
            Objects.requireNonNullElse(r.getString("record"), "none")),
        Objects.requireNonNullElse(r.getString("digest"), "none"));
  }

  /** Names a row whose state nobody knows, or that was kept and says not where. */
  private boolean row(ResultSet r) throws SQLException {
    String state = r.getString("state");
    if (Arrays.stream(State.values()).noneMatch(s -> s.name().equals(state))) {
      problems.accept(FILE + ": " + r.getString("url") + ": unknown state " + state);
    }
    boolean kept = "FETCHED".equals(state) || "UNCHANGED".equals(state);
    if (kept && (r.getString("file") == null || r.getString("digest") == null)) {
      problems.accept(FILE + ": " + r.getString("url") + ": kept, but it does not say where");
    }
    return true;
  }

  private void lost() {
    int[] asked = {0};
    WarcReader.each(archive, page -> asked[0] += asked(page) ? 1 : 0, broken -> {});
    if (asked[0] > 0) {
      problems.accept(FILE + ": is not there, but " + asked[0] + " pages were asked for and kept");
    }
  }

  private static boolean asked(StoredPage page) {
    return page.kind() != StoredPage.Kind.RESOURCE
        && !page.facts().getOrDefault("kind", "robots").equals("robots");
  }

  /** Names each address that was asked for and kept, and that the frontier knows nothing of. */
  private void unknown(Frontier frontier) {
    WarcReader.each(
        archive,
        page -> {
          if (asked(page) && !frontier.known(URI.create(page.url()))) {
            problems.accept(
                page.record().file()
                    + "@"
                    + page.record().offset()
                    + ": "
                    + page.url()
                    + " was asked for and kept, but the frontier does not know it");
          }
        },
        broken -> {}); // the records themselves are proved elsewhere
  }
}
