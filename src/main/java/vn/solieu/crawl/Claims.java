package vn.solieu.crawl;

import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import vn.solieu.fetch.FetchSettings;
import vn.solieu.store.Archive;
import vn.solieu.store.Claim;
import vn.solieu.store.RecordAt;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;

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

  /**
   * Tells {@code problems} of each address that was asked for and kept, and that the frontier knows
   * nothing of.
   */
  public static void unknown(Archive archive, Clock clock, Consumer<String> problems) {
    if (!Files.exists(archive.frontier())) {
      return;
    }
    try (Frontier frontier = Frontier.open(archive.frontier(), FetchSettings.shipped(), clock)) {
      WarcReader.each(
          archive,
          page -> {
            boolean asked =
                page.kind() != StoredPage.Kind.RESOURCE
                    && !page.facts().getOrDefault("kind", "robots").equals("robots");
            if (asked && !frontier.known(URI.create(page.url()))) {
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
}
