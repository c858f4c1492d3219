package vn.solieu.pipeline;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.CrawlProgress;
import vn.solieu.crawl.Source;
import vn.solieu.text.BadInput;

/**
 * The bundled newspaper crawled into an archive, over HTTP from a server of its own on the loopback
 * address. The port is noted beside the archive, so that the addresses stay the same when it runs
 * again.
 */
public final class DemoSite {
  private static final int PORT = 18_419;

  private final Path site;
  private final Path archive;
  private final Clock clock;

  /**
   * @param home the project's folder, which holds {@code corpus/site}
   * @param archive where the pages are kept
   * @throws BadInput when the newspaper is not there
   */
  public DemoSite(Path home, Path archive, Clock clock) {
    this.site = home.resolve("corpus").resolve("site");
    this.archive = archive;
    this.clock = clock;
    if (!Files.isDirectory(site)) {
      throw new BadInput(
          site + ": the bundled newspaper is not there; run the demo from the project's folder");
    }
  }

  /**
   * Crawls it; empty when the port of an earlier run is taken now: then the archive stays as it is.
   *
   * @param started hears the server's address
   */
  public Optional<CrawlJob.Done> crawl(
      Consumer<String> started, Consumer<CrawlProgress> progress, Consumer<String> problems)
      throws IOException {
    try (SiteServer server = server()) {
      started.accept(server.start().toString());
      return Optional.of(
          new CrawlJob(archive, clock, problems)
              .run(List.of(Source.of(server.start())), CrawlOptions.LOOPBACK, progress));
    } catch (BindException e) {
      return Optional.empty();
    }
  }

  private SiteServer server() throws IOException {
    Path note = archive.resolveSibling(archive.getFileName() + ".port");
    if (Files.exists(note) && Files.isDirectory(archive)) {
      return SiteServer.start(
          site, Integer.parseInt(Files.readString(note, StandardCharsets.UTF_8).strip()));
    }
    SiteServer server = fresh();
    Files.createDirectories(note.toAbsolutePath().getParent());
    Files.writeString(note, server.start().getPort() + "\n", StandardCharsets.UTF_8);
    return server;
  }

  private SiteServer fresh() throws IOException {
    try {
      return SiteServer.start(site, PORT);
    } catch (BindException e) {
      return SiteServer.start(site);
    }
  }
}
