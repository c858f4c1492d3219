package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
import vn.solieu.text.BadInput;

/** {@code solieu article FILE|DIR}: HTML → article. */
@Command(name = "article")
final class ArticleCommand implements Callable<Integer> {
  enum Format {
    JSON,
    TEXT
  }

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR")
  Path path;

  @Option(names = "--format", paramLabel = "json|text")
  Format format = Format.JSON;

  @Option(names = "--charset", paramLabel = "C")
  @Nullable String charset;

  private final ArticleFinder finder = new ArticleFinder(Lexicon.shipped());

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (Files.isDirectory(path)) {
      folder(out);
    } else {
      out.println(write(find(path)));
    }
    return 0;
  }

  private void folder(PrintWriter out) {
    String separator = "{\n";
    for (Path file : files()) {
      out.print(separator + ArticleJson.quote(stem(file)) + ": " + write(find(file)));
      separator = ",\n";
    }
    out.println(separator.equals("{\n") ? "{}" : "\n}");
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding find(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(file + ": no such file");
    }
    try {
      SiteHints hints = new SiteHints(null, null, null, charset);
      return finder.find(Files.readAllBytes(file), new PageContext("", null, null, hints));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String write(Finding finding) {
    return format == Format.JSON ? ArticleJson.write(finding) : ArticleJson.text(finding);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
