package vn.solieu.crawl;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.store.Archive;
import vn.solieu.store.Claim;
import vn.solieu.store.RecordAt;

/** What the frontier says is kept, for the verifier. */
public final class Claims {
  private Claims() {}

  /** One claim for each address with a body; none when the archive was never crawled. */
  public static List<Claim> read(Archive archive, Clock clock) {
    if (!Files.exists(archive.frontier())) {
      return List.of();
    }
    try (Frontier frontier = Frontier.open(archive.frontier(), FetchSettings.shipped(), clock)) {
      return frontier
          .database()
          .query(
              "SELECT url, file, position, record, digest FROM address WHERE file IS NOT NULL ORDER BY id",
              r ->
                  new Claim(
                      r.getString("url"),
                      new RecordAt(
                          r.getString("file"), r.getLong("position"), r.getString("record")),
                      r.getString("digest")));
    }
  }
}
