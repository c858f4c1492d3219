package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.CrawlSummary;
import vn.solieu.crawl.Health;
import vn.solieu.crawl.HealthBook;
import vn.solieu.crawl.Source;
import vn.solieu.crawl.SourceFile;
import vn.solieu.fetch.Links;
import vn.solieu.pipeline.CrawlJob;
import vn.solieu.pipeline.StatusReport;
import vn.solieu.store.Archive;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/** {@code solieu crawl}: sites into the archive, politely; going on where the last run ended. */
@Command(name = "crawl", mixinStandardHelpOptions = true)
final class CrawlCommand implements Callable<Integer> {
  private static final int NAMED = 3;

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "SOURCE", arity = "0..*", descriptionKey = "crawl.sources")
  List<String> sources = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "D",
      descriptionKey = "crawl.since",
      converter = DateConverter.class)
  @Nullable PartialDate since;

  @Option(names = "--max-pages", paramLabel = "N", descriptionKey = "crawl.maxPages")
  int maxPages = Integer.MAX_VALUE;

  @Option(names = "--min-gap", paramLabel = "SECONDS", descriptionKey = "crawl.minGap")
  @Nullable BigDecimal minGap;

  @Option(names = "--refresh", descriptionKey = "crawl.refresh")
  boolean refresh;

  @Option(names = "--watch", descriptionKey = "crawl.watch")
  boolean watch;

  @Option(names = "--allow-private", descriptionKey = "crawl.allowPrivate")
  boolean allowPrivate;

  @Option(names = "--status", descriptionKey = "crawl.status")
  boolean status;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "crawl.format")
  Format format = Format.TEXT;

  /** How the status is printed. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    return status ? status() : crawl();
  }

  private int status() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Archive archive = Archive.open(settings.archive());
    List<Health> health = HealthBook.read(archive, Clock.systemUTC());
    switch (format) {
      case TEXT -> StatusReport.text(health).forEach(out::println);
      case JSON -> health.forEach(h -> out.println(StatusReport.json(h)));
    }
    return 0;
  }

  private int crawl() {
    PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
    List<Source> named = sources(sources);
    CrawlJob job =
        new CrawlJob(settings.archive(), Clock.systemUTC(), line -> err.println("solieu: " + line));
    CrawlJob.Done done;
    try (CrawlDisplay display = CrawlDisplay.on(err, settings.quiet)) {
      done = job.run(named, options(), display);
    }
    if (!settings.quiet) {
      CrawlSummary crawl = done.crawl();
      err.println(
          Messages.get(
              "crawl.done", crawl.exchanges(), crawl.fresh(), crawl.changed(), crawl.unchanged()));
      crawl.states().forEach((state, n) -> err.println("  " + n + " " + state));
      if (!crawl.resting().isEmpty()) {
        err.println(Messages.get("crawl.resting", crawl.resting().size(), some(crawl.resting())));
      }
      err.println(
          Messages.get(
              "crawl.index", done.index().articles(), done.index().figures(), settings.archive()));
    }
    return 0;
  }

  private static String some(Map<String, String> resting) {
    String named =
        resting.entrySet().stream()
            .limit(NAMED)
            .map(e -> e.getKey() + ": " + e.getValue())
            .collect(Collectors.joining(", "));
    return resting.size() > NAMED ? named + ", …" : named;
  }

  private CrawlOptions options() {
    if (maxPages < 0 || (minGap != null && minGap.signum() < 0)) {
      throw new BadInput("--max-pages and --min-gap cannot be negative");
    }
    Duration gap = minGap == null ? null : Duration.ofMillis(minGap.movePointRight(3).longValue());
    return new CrawlOptions(
        since == null ? null : since.first(), maxPages, gap, refresh, watch, allowPrivate);
  }

  /** Start addresses and sources files, as the user mixed them. */
  static List<Source> sources(List<String> named) {
    List<Source> sources = new ArrayList<>();
    for (String name : named) {
      if (name.startsWith("http://") || name.startsWith("https://")) {
        sources.add(Source.of(address(name)));
      } else if (sourcesFile(name)) {
        sources.addAll(SourceFile.read(Path.of(name)));
      } else {
        throw new BadInput(
            name + ": neither a start address (http://…, https://…) nor a sources file");
      }
    }
    return sources;
  }

  static URI address(String text) {
    return Links.resolve(URI.create("http://none/"), text)
        .filter(url -> !url.getHost().equals("none"))
        .orElseThrow(() -> new BadInput(text + ": not a web address"));
  }

  private static boolean sourcesFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
