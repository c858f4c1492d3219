package vn.solieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.solieu.search.Backend;
import vn.solieu.search.BatchFile;
import vn.solieu.search.Filter;
import vn.solieu.search.Hit;
import vn.solieu.search.Paging;
import vn.solieu.search.SavedSearches;
import vn.solieu.search.SearchResult;
import vn.solieu.text.BadInput;

/** {@code solieu search}: articles of the archive, best first. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  enum Format {
    TABLE,
    JSONL,
    CSV
  }

  private static final int PAGE = 500;
  private static final int SHOWN = 10;

  @Mixin Settings settings = new Settings();
  @Mixin FilterOptions asked = new FilterOptions();
  @Spec @Nullable CommandSpec spec;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit")
  @Nullable Integer limit;

  @Option(names = "--format", descriptionKey = "search.format")
  Format format = Format.TABLE;

  @Option(names = "--sort", descriptionKey = "search.sort")
  Paging.Order sort = Paging.Order.RELEVANCE;

  @Option(names = "--cursor", paramLabel = "C", descriptionKey = "search.cursor")
  @Nullable String cursor;

  @Option(names = "--copies", descriptionKey = "search.copies")
  boolean copies;

  @Option(names = "--facets", descriptionKey = "search.facets")
  boolean facets;

  @Option(names = "--like", paramLabel = "ID", descriptionKey = "search.like")
  @Nullable String like;

  @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "search.batch")
  @Nullable Path batch;

  @Option(names = "--save", paramLabel = "NAME", descriptionKey = "search.save")
  @Nullable String save;

  @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "search.saved")
  @Nullable String saved;

  private int problems;

  @Override
  public Integer call() {
    if (saved != null) {
      return runSaved(saved);
    }
    if (limit != null && limit < 0) {
      throw new BadInput("search: --limit " + limit + " is below 0");
    }
    PrintWriter out = line().getOut();
    try (Backend backend = ArchiveReader.open(settings.archive())) {
      HitPrinter printer = new HitPrinter(format, out);
      if (like != null) {
        backend.like(like, limit()).forEach(hit -> printer.print(null, hit));
      } else if (batch != null) {
        BatchFile.read(batch, asked.filter(), this::problem)
            .forEach(query -> all(backend, query.id(), query.filter(), printer));
      } else {
        all(backend, null, asked.filter(), printer);
      }
      printer.end();
    }
    if (save != null) {
      new SavedSearches(settings.archive()).save(save, arguments());
    }
    return problems > 0 ? 2 : 0;
  }

  private void problem(String line) {
    problems++;
    line().getErr().println("solieu: " + line);
  }

  private picocli.CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private int limit() {
    return limit != null ? limit : format == Format.TABLE ? SHOWN : Integer.MAX_VALUE;
  }

  private void all(Backend backend, @Nullable String query, Filter filter, HitPrinter printer) {
    int left = limit();
    String next = cursor;
    SearchResult page;
    boolean first = true;
    do {
      Paging paging = new Paging(Math.min(left, PAGE), next, sort, !copies, facets && first);
      page = backend.search(filter, paging);
      if (first) {
        report(query, page);
        if (page.total() == 0 && page.offers().isEmpty()) {
          EmptyAnswer.explain(backend, filter, backend::count, line().getErr());
        }
      }
      first = false;
      for (Hit hit : page.hits()) {
        printer.print(query, hit);
      }
      left -= page.hits().size();
      next = page.cursor();
    } while (next != null && left > 0);
    if (next != null && query == null && !settings.quiet) {
      line().getErr().println(Messages.get("search.more", next));
    }
  }

  private void report(@Nullable String query, SearchResult page) {
    PrintWriter err = line().getErr();
    String total =
        Messages.get(
            "search.total",
            Long.toString(page.total()),
            Long.toString(page.distinct()),
            page.parsed());
    err.println(query == null ? total : query + ": " + total);
    page.offers().forEach(offer -> err.println(Messages.get("search.offer", offer)));
    page.facets().forEach((name, counts) -> err.println(name + ": " + counts(counts)));
  }

  private static String counts(List<SearchResult.Count> counts) {
    List<String> shown = new ArrayList<>();
    counts.stream().limit(SHOWN).forEach(c -> shown.add(c.label() + " (" + c.articles() + ")"));
    if (counts.size() > SHOWN) {
      shown.add(String.format(Locale.ROOT, "… %d", counts.size() - SHOWN));
    }
    return String.join(", ", shown);
  }

  /** The arguments of this call without the archive and the names to save or find them under. */
  private List<String> arguments() {
    List<String> given = new ArrayList<>(line().getParseResult().originalArgs());
    given.subList(0, given.indexOf(line().getCommandName()) + 1).clear();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      String name = given.get(i);
      if (List.of("--save", "--saved", "--archive").contains(name)) {
        i++;
      } else if (!name.matches("(?s)--(save|saved|archive)=.*")) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** What is given now narrows the saved search, or overrides what can stand only once. */
  private int runSaved(String name) {
    List<String> arguments = new ArrayList<>(new SavedSearches(settings.archive()).load(name));
    arguments.addAll(arguments());
    if (save != null) {
      arguments.addAll(List.of("--save", save));
    }
    arguments.addAll(List.of("--archive", settings.archive().toString()));
    line().setOverwrittenOptionsAllowed(true).parseArgs(arguments.toArray(String[]::new));
    return call();
  }
}
