package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.ArticleJson;
import vn.solieu.article.Finding;
import vn.solieu.article.PageContext;
import vn.solieu.article.SiteHints;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.pipeline.PageFiles;
import vn.solieu.text.BadInput;

/**
 * {@code solieu article FILE|DIR|-}: HTML (also .gz, .xz) → the article on it, as one JSON object
 * or as text; of a folder one object with an article for each file's stem, of a WARC file one for
 * each address; the best guess where a page is none.
 */
@Command(name = "article", mixinStandardHelpOptions = true)
final class ArticleCommand implements Callable<Integer> {
  private static final int BATCH = 256;

  enum Format {
    JSON,
    TEXT
  }

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "0..1", descriptionKey = "article.path")
  String path = "-";

  @Option(names = "--format", paramLabel = "json|text", descriptionKey = "article.format")
  Format format = Format.JSON;

  @Option(names = "--charset", paramLabel = "C", descriptionKey = "article.charset")
  @Nullable String charset;

  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private final ArticleFinder finder = new ArticleFinder(Lexicon.shipped());

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (PageFiles.isWarc(path)) {
      warc(out);
    } else if (PageFiles.isFolder(path)) {
      folder(PageFiles.in(Path.of(path)), out);
    } else {
      out.println(write(find(PageFiles.read(path, System.in), PageContext.of(""))));
    }
    out.flush();
    problems.forEach(Objects.requireNonNull(spec).commandLine().getErr()::println);
    return problems.isEmpty() ? 0 : 2;
  }

  /** A batch at a time on all cores, written in order. */
  private void folder(List<Path> files, PrintWriter out) {
    Entries entries = new Entries(out);
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
      batch.parallelStream().flatMap(this::entry).toList().forEach(entries::print);
    }
    entries.end();
  }

  /** Each page of a WARC file by its address. */
  private void warc(PrintWriter out) {
    Entries entries = new Entries(out);
    PageFiles.warc(
        path,
        page -> {
          PageContext context =
              new PageContext(page.url(), page.contentType().orElse(null), page.fetched(), hints());
          entries.print(entry(page.url(), find(page.payload(), context)));
        },
        line -> problems.add("solieu: " + line));
    entries.end();
  }

  /** The members of one object, or texts with a blank line between them. */
  private final class Entries {
    private final PrintWriter out;
    private boolean any;

    Entries(PrintWriter out) {
      this.out = out;
    }

    void print(String entry) {
      String between = format == Format.TEXT ? "\n\n" : ",\n";
      out.print((any ? between : format == Format.TEXT ? "" : "{\n") + entry);
      any = true;
    }

    void end() {
      out.println(format == Format.TEXT ? "" : any ? "\n}" : "{}");
    }
  }

  /** The entry of one of many; a file that cannot be used is noted and the rest is done. */
  private Stream<String> entry(Path file) {
    try {
      byte[] bytes = PageFiles.read(file.toString(), System.in);
      return Stream.of(entry(PageFiles.stem(file), find(bytes, PageContext.of(""))));
    } catch (BadInput e) {
      problems.add("solieu: " + e.getMessage());
      return Stream.empty();
    }
  }

  private String entry(String name, Finding finding) {
    return format == Format.TEXT ? write(finding) : ArticleJson.quote(name) + ": " + write(finding);
  }

  private SiteHints hints() {
    return new SiteHints(null, null, null, charset);
  }

  private Finding find(byte[] page, PageContext context) {
    return finder.find(
        page, new PageContext(context.url(), context.contentType(), context.fetched(), hints()));
  }

  private String write(Finding finding) {
    return format == Format.JSON ? ArticleJson.write(finding) : ArticleJson.text(finding);
  }
}
