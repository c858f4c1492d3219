package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.solieu.crawl.CrawlProgress;

/**
 * Shows where a crawl stands: a bar on a terminal, a plain line every so many pages elsewhere,
 * nothing when asked to be quiet.
 */
final class CrawlDisplay implements Consumer<CrawlProgress>, AutoCloseable {
  private static final int EVERY = 20;
  private static final int HOSTS = 3;

  private final PrintWriter err;
  private final boolean quiet;
  private final @Nullable ProgressBar bar;
  private int told;

  private CrawlDisplay(PrintWriter err, boolean quiet, @Nullable ProgressBar bar) {
    this.err = err;
    this.quiet = quiet;
    this.bar = bar;
  }

  static CrawlDisplay on(PrintWriter err, boolean quiet) {
    ProgressBar bar =
        !quiet && terminal()
            ? new ProgressBarBuilder()
                .setTaskName("")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .hideEta()
                .setInitialMax(1)
                .build()
            : null;
    return new CrawlDisplay(err, quiet, bar);
  }

  @Override
  public void accept(CrawlProgress p) {
    if (bar != null) {
      bar.maxHint(Math.max(1, p.pages() + p.queued()));
      bar.stepTo(p.pages());
      bar.setExtraMessage(beside(p));
    } else if (!quiet && p.pages() >= told + EVERY) {
      told = p.pages();
      err.println(line(p));
    }
  }

  /** "40 pages, 32 articles, 61 queued, 580 a minute, 6 s left; bao.vn: waiting 2 s". */
  static String line(CrawlProgress p) {
    String rate = String.format(Locale.ROOT, "%.0f", p.perMinute());
    String text = Messages.get("crawl.progress", p.pages(), p.articles(), p.queued(), rate);
    String left = p.left() == null ? "" : ", " + Messages.get("crawl.left", time(p.left()));
    String hosts = hosts(p);
    return text + left + (hosts.isEmpty() ? "" : " | " + hosts);
  }

  /**
   * The same beside a bar that shows the pages, shortened for what a terminal cuts off at its edge:
   * "580 a minute, 6 s left | bao.vn: waiting 2 s | 61 queued, 32 articles".
   */
  static String beside(CrawlProgress p) {
    List<String> parts = new ArrayList<>();
    String rate = String.format(Locale.ROOT, "%.0f", p.perMinute());
    String left = p.left() == null ? "" : ", " + Messages.get("crawl.left", time(p.left()));
    parts.add(Messages.get("crawl.rate", rate) + left);
    parts.add(hosts(p));
    parts.add(Messages.get("crawl.queue", p.queued(), p.articles()));
    parts.removeIf(String::isEmpty);
    return String.join(" | ", parts);
  }

  private static String hosts(CrawlProgress p) {
    return p.hosts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(HOSTS)
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String time(Duration d) {
    if (d.toMinutes() < 2) {
      return d.toSeconds() + " s";
    }
    return d.toHours() < 2 ? d.toMinutes() + " min" : d.toHours() + " h";
  }

  /** Whether standard error is a terminal; System.console() speaks of the other streams. */
  static boolean terminal() {
    Path link = Path.of("/proc/self/fd/2");
    try {
      if (Files.exists(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
    return System.getenv("TERM") != null && !System.getenv("TERM").equals("dumb");
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
