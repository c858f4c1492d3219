package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.solieu.pipeline.CrawlJob;
import vn.solieu.pipeline.DemoSite;
import vn.solieu.search.Backend;

/** {@code solieu demo}: the tour on the bundled newspaper. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path home = Path.of(System.getProperty("solieu.home", "."));
    Path archive = archive(home);
    crawl(out, home, archive);
    try (Backend backend = ArchiveReader.open(archive)) {
      DemoTour tour = new DemoTour(backend, out);
      tour.figures();
      tour.search();
      tour.comparison();
      tour.check();
    }
    out.println(Messages.get("demo.end", archive, named(archive) ? "" : " --archive " + archive));
    out.flush();
    return 0;
  }

  private void crawl(PrintWriter out, Path home, Path archive) throws IOException {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    DemoSite site = new DemoSite(home, archive, Clock.systemUTC());
    try (CrawlDisplay display = CrawlDisplay.on(err, settings.quiet)) {
      Optional<CrawlJob.Done> done =
          site.crawl(
              address -> say(out, "demo.crawl", address, archive),
              display,
              line -> err.println("solieu: " + line));
      if (done.isEmpty()) {
        say(out, "demo.taken");
        return;
      }
      CrawlJob.Done d = done.get();
      say(out, "demo.crawled", d.crawl().exchanges(), d.index().articles(), d.index().figures());
    }
  }

  private static void say(PrintWriter out, String key, Object... arguments) {
    out.println(Messages.get(key, arguments));
    out.flush();
  }

  private static boolean named(Path archive) {
    return archive.equals(Path.of("archive"));
  }

  /** {@code --archive}, else {@code target/demo} of the project, else the user's cache folder. */
  private Path archive(Path home) {
    if (settings.archive != null) {
      return settings.archive;
    }
    Path target = home.resolve("target");
    if (Files.isWritable(target)) {
      return target.resolve("demo");
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path base =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return base.resolve("solieu").resolve("demo");
  }

  static List<String> row(@Nullable Object... cells) {
    return Arrays.stream(cells).map(c -> Objects.toString(c, "")).toList();
  }
}
