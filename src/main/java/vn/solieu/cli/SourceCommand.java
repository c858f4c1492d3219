package vn.solieu.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.crawl.CrawlOptions;
import vn.solieu.crawl.SourceFile;
import vn.solieu.crawl.SourceTrial;
import vn.solieu.fetch.Sleeper;
import vn.solieu.lexicon.Lexicon;

/** {@code solieu source}: what concerns one site. */
@Command(name = "source", mixinStandardHelpOptions = true, subcommands = SourceCommand.Try.class)
final class SourceCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getErr());
    return 2;
  }

  /** {@code solieu source try URL}: at most ten pages, nothing stored. */
  @Command(name = "try", mixinStandardHelpOptions = true)
  static final class Try implements Callable<Integer> {
    @Mixin Settings settings = new Settings();

    @Spec @Nullable CommandSpec spec;

    @Parameters(paramLabel = "URL", descriptionKey = "source.url")
    String url = "";

    @Option(names = "--min-gap", paramLabel = "SECONDS", descriptionKey = "crawl.minGap")
    @Nullable BigDecimal minGap;

    @Option(names = "--allow-private", descriptionKey = "crawl.allowPrivate")
    boolean allowPrivate;

    @Override
    public Integer call() throws InterruptedException {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      Duration gap =
          minGap == null ? null : Duration.ofMillis(minGap.movePointRight(3).longValue());
      SourceTrial.Report report =
          SourceTrial.run(
              CrawlCommand.address(url),
              new CrawlOptions(null, 10, gap, false, false, allowPrivate),
              new ArticleFinder(Lexicon.shipped()),
              Clock.systemUTC(),
              Sleeper.REAL);
      print(out, report);
      return report.articles().isEmpty() ? 1 : 0;
    }

    private static void print(PrintWriter out, SourceTrial.Report report) {
      out.println(Messages.get("source.asked", report.asked()));
      report.feeds().forEach(f -> out.println(Messages.get("source.feed") + " " + f));
      report.sitemaps().forEach(s -> out.println(Messages.get("source.sitemap") + " " + s));
      report.remarks().forEach(r -> out.println("! " + r));
      for (Article article : report.articles()) {
        article(out, article);
      }
      out.println();
      out.println(Messages.get("source.line"));
      out.println(SourceFile.write(report.source()));
    }

    private static void article(PrintWriter out, Article a) {
      out.println();
      out.println(a.url());
      field(out, "title", a.title());
      field(out, "lead", a.lead());
      field(out, "author", a.author());
      field(out, "date", a.published());
      field(out, "section", a.section());
      field(out, "province", a.province());
      String body = a.bodyText();
      String start =
          body.substring(
              0, body.offsetByCodePoints(0, Math.min(120, body.codePointCount(0, body.length()))));
      field(out, "body", body.length() + ": " + start.replace('\n', ' '));
    }

    private static void field(PrintWriter out, String name, @Nullable Object value) {
      out.println("  " + name + ": " + (value == null ? "" : value));
    }
  }
}
