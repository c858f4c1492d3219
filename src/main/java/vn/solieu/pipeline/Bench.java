package vn.solieu.pipeline;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredArticle;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.search.Backend;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.Filter;
import vn.solieu.search.Paging;
import vn.solieu.text.Document;

/**
 * How fast it is: imports news with invented dates, places and addresses into a new archive, then
 * searches it, asks it for figures and checks paragraphs against it. Questions are made of the
 * archive's own words and figures, the same ones for the same seed.
 */
public final class Bench {
  private static final int QUESTIONS = 500;
  private static final int HITS = 10;
  private static final int WORDS = 3;
  private static final double NANOS = 1e9;

  private final Path folder;
  private final long seed;
  private final Lexicon lexicon = Lexicon.shipped();

  /**
   * @param folder a new one, for the archive
   */
  public Bench(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /**
   * What was measured.
   *
   * @param articles how many were imported
   * @param figures how many were found in them
   * @param seconds the import took
   * @param cpuSeconds processor time it took on all cores
   * @param questions by name ("search", "figures", "check")
   */
  public record Report(
      int articles,
      int figures,
      double seconds,
      double cpuSeconds,
      Map<String, Latency> questions) {}

  /** Milliseconds of the median and the slowest hundredth; the thread's own time beside. */
  public record Latency(int runs, double p50, double p99, double cpuP50, double cpuP99) {}

  /** Asks the archive in the folder, which is there already. */
  public Map<String, Latency> ask() {
    return questions();
  }

  /** Runs all of it; {@code problems} takes a line for each article that was not taken. */
  public Report run(Path news, Consumer<String> problems) {
    Path lines = folder.resolveSibling(folder.getFileName() + ".jsonl");
    new InventedNews(lexicon, seed).write(NewsReader.read(news), lines);
    long began = System.nanoTime();
    long processor = processor();
    ArchiveJobs.Counts counts =
        new ArchiveJobs(folder, Clock.systemUTC(), problems)
            .importFiles(
                List.of(lines.toString()), InputStream.nullInputStream(), null, null, null);
    double seconds = (System.nanoTime() - began) / NANOS;
    double cpu = (processor() - processor) / NANOS;
    return new Report(counts.articles(), counts.figures(), seconds, cpu, questions());
  }

  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  private Map<String, Latency> questions() {
    Map<String, Latency> times = new LinkedHashMap<>();
    try (Backend backend = new EmbeddedBackend(ArchiveIndex.read(folder.resolve("index")))) {
      List<StoredArticle> articles = sample(backend.articles(Filter.all()));
      List<StoredFigure> figures = sample(backend.figures(Filter.all()));
      times.put("search", time(searches(articles), f -> backend.search(f, Paging.first(HITS))));
      times.put(
          "figures",
          time(
              figures.stream().map(Bench::figureQuestion).toList(),
              f -> backend.bestFigures(f, HITS)));
      Checker checker = new Checker(lexicon, new FigureExtractor(lexicon), backend);
      times.put(
          "check",
          time(
              figures.stream().map(Bench::paragraph).toList(),
              draft -> checker.check(draft, options(draft))));
    }
    return times;
  }

  private static <Q> Latency time(List<Q> questions, Consumer<Q> ask) {
    Stopwatch.Times t = Stopwatch.of(questions, ask);
    return new Latency(
        t.runs(), t.median(), t.slowest1percent(), t.cpuMedian(), t.cpuSlowest1percent());
  }

  private <T> List<T> sample(Stream<T> all) {
    try (all) {
      List<T> list = new ArrayList<>(all.toList());
      Collections.shuffle(list, new Random(seed));
      return list.subList(0, Math.min(QUESTIONS, list.size()));
    }
  }

  /** Three words of a title in a row, every second time without marks, every third with a place. */
  private List<Filter> searches(List<StoredArticle> articles) {
    Random random = new Random(seed);
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      String[] words =
          articles.get(i).title().replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
      int first = random.nextInt(Math.max(1, words.length - WORDS));
      String query =
          String.join(" ", List.of(words).subList(first, Math.min(words.length, first + WORDS)));
      Filter filter = Filter.of(i % 2 == 0 ? query : vn.solieu.index.Folding.key(query));
      String province = articles.get(i).province();
      filters.add(
          i % 3 == 0 && province != null
              ? filter.edit().places(List.of(province)).build()
              : filter);
    }
    return filters;
  }

  /** What an analyst asks who looks for this figure. */
  private static Filter figureQuestion(StoredFigure stored) {
    String indicator = stored.figure().indicator();
    String place = stored.figure().place();
    return Filter.builder()
        .query(
            indicator == null
                ? ""
                : vn.solieu.index.Folding.key(indicator).replaceAll("\\b(and|or|not)\\b", ""))
        .places(place == null ? List.of() : List.of(place))
        .unit(stored.figure().unit())
        .build();
  }

  private static Document paragraph(StoredFigure stored) {
    return Document.of(stored.id(), stored.sentence(), stored.date(), stored.province());
  }

  private static CheckOptions options(Document draft) {
    return new CheckOptions(draft.date(), draft.province(), Set.of());
  }
}
