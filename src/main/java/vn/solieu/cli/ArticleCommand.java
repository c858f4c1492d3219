package vn.solieu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import vn.solieu.text.BadInput;

/**
 * {@code solieu article FILE|DIR}: HTML → the article on it, as one JSON object or as text; of a
 * folder one object with an article for each file's stem, the best guess where a page is none.
 */
@Command(name = "article", mixinStandardHelpOptions = true)
final class ArticleCommand implements Callable<Integer> {
  private static final long LARGEST = 32L << 20;
  private static final int BATCH = 256;

  enum Format {
    JSON,
    TEXT
  }

  @Mixin Settings settings = new Settings();

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", descriptionKey = "article.path")
  @Nullable Path path;

  @Option(names = "--format", paramLabel = "json|text", descriptionKey = "article.format")
  Format format = Format.JSON;

  @Option(names = "--charset", paramLabel = "C", descriptionKey = "article.charset")
  @Nullable String charset;

  private final Queue<String> problems = new ConcurrentLinkedQueue<>();
  private final ArticleFinder finder = new ArticleFinder(Lexicon.shipped());

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Path given = Objects.requireNonNull(path);
    if (!Files.isDirectory(given)) {
      out.println(write(find(given)));
    } else if (format == Format.TEXT) {
      files(given).forEach(file -> out.println(readable(file).map(this::write).orElse("") + "\n"));
    } else {
      folder(given, out);
    }
    problems.forEach(Objects.requireNonNull(spec).commandLine().getErr()::println);
    return problems.isEmpty() ? 0 : 2;
  }

  private void folder(Path folder, PrintWriter out) {
    String separator = "{\n";
    List<Path> files = files(folder);
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(files.size(), from + BATCH));
      // a batch at a time on all cores, written in order
      for (String entry : batch.parallelStream().flatMap(this::entry).toList()) {
        out.print(separator + entry);
        separator = ",\n";
      }
    }
    out.println(separator.equals("{\n") ? "{}" : "\n}");
  }

  private Stream<String> entry(Path file) {
    return readable(file).map(f -> ArticleJson.quote(stem(file)) + ": " + write(f)).stream();
  }

  /** The finding of one of many; a file that cannot be used is noted and the rest is done. */
  private Optional<Finding> readable(Path file) {
    try {
      return Optional.of(find(file));
    } catch (BadInput e) {
      problems.add("solieu: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new BadInput(folder + ": cannot be listed", e);
    }
  }

  private Finding find(Path file) {
    SiteHints hints = new SiteHints(null, null, null, charset);
    return finder.find(bytes(file), new PageContext("", null, null, hints));
  }

  private static byte[] bytes(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(file + ": no such file");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(file + ": larger than 32 MB; a page is smaller");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new BadInput(file + ": empty");
      }
      return bytes;
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read", e);
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
