package vn.solieu.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.check.Cause;
import vn.solieu.check.CheckOptions;
import vn.solieu.check.Checker;
import vn.solieu.check.Ruling;
import vn.solieu.check.Verdict;
import vn.solieu.compare.Scopes;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.StoredFigure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.Place;
import vn.solieu.search.Backend;
import vn.solieu.search.Filter;
import vn.solieu.text.Document;

/**
 * Measures the check against an archive: claims made from its figures, true and wrong in every
 * classic way, go through extractor and check; precision and recall of each verdict and cause.
 */
public final class CheckBenchmark {
  private final Lexicon lexicon;
  private final Backend backend;
  private final double confidence;
  private final int most;

  /**
   * @param confidence figures of the archive below it give no claims
   * @param most figures that claims are made of, evenly from all of the archive
   */
  public CheckBenchmark(Lexicon lexicon, Backend backend, double confidence, int most) {
    this.most = most;
    this.lexicon = lexicon;
    this.backend = backend;
    this.confidence = confidence;
  }

  /** Expected and given counts of one verdict or cause. */
  public record Score(int expected, int given, int right) {
    public double precision() {
      return given == 0 ? 1 : (double) right / given;
    }

    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }
  }

  /**
   * What came out.
   *
   * @param rulings by verdict; a claim rightly confirmed as rounded or the other way counts as
   *     right
   * @param causes by cause
   * @param kinds by how claims were made: expected, and how many were right
   * @param absentConfirmed claims about what the archive lacks that were called confirmed
   * @param p50 milliseconds of a check
   * @param p99 the same, 99 of 100 are faster
   */
  public record Result(
      Map<String, Score> rulings,
      Map<String, Score> causes,
      Map<String, Score> kinds,
      int absentConfirmed,
      double p50,
      double p99) {
    /** As lines for the terminal. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      rulings.forEach((name, s) -> lines.add(line(name, s)));
      causes.forEach((name, s) -> lines.add(line("cause " + name, s)));
      kinds.forEach((name, s) ->
          lines.add(
              String.format(
                  Locale.ROOT, "made %-22s %5d right of %5d", name, s.right(), s.expected())));
      lines.add("absent called confirmed: " + absentConfirmed);
      lines.add(String.format(Locale.ROOT, "a check takes p50 %.1f ms, p99 %.1f ms", p50, p99));
      return lines;
    }

    private static String line(String name, Score s) {
      return String.format(
          Locale.ROOT,
          "%-26s precision %.3f recall %.3f (%d expected, %d given)",
          name,
          s.precision(),
          s.recall(),
          s.expected(),
          s.given());
    }
  }

  /** Runs it; {@code misses} takes a line for each claim that got another verdict. */
  public Result run(Consumer<String> misses) {
    Tally tally = new Tally();
    Checker checker = new Checker(lexicon, new FigureExtractor(lexicon), backend);
    List<Claim> claims = claims();
    claims.stream().limit(50).forEach(c -> check(checker, c));
    for (Claim claim : claims) {
      long start = System.nanoTime();
      Verdict verdict = check(checker, claim);
      tally.add(claim, verdict, System.nanoTime() - start, misses);
    }
    return tally.result();
  }

  private static @Nullable Verdict check(Checker checker, Claim claim) {
    Document draft =
        Document.of("claim", claim.text(), claim.truth().date(), claim.truth().province());
    return checker.check(draft, CheckOptions.plain()).stream()
        .filter(v -> v.claim().quote().contains(claim.quote().strip().split(" ")[0]))
        .findFirst()
        .orElse(null);
  }

  private List<Claim> claims() {
    ClaimMaker maker = new ClaimMaker(lexicon, nowhere());
    List<StoredFigure> figures;
    try (Stream<StoredFigure> all = backend.figures(Filter.all())) {
      figures = all.filter(f -> ClaimMaker.usable(f, confidence)).toList();
    }
    int step = Math.max(1, (figures.size() - 1) / Math.max(1, most) + 1);
    for (int i = 0; i < figures.size(); i += step) {
      maker.make(figures.get(i), i);
      mix(maker, figures, i);
    }
    return maker.claims();
  }

  /** The first province by name that no figure and no article is about, or null. */
  private @Nullable String nowhere() {
    return lexicon.gazetteer().provinces().stream()
        .filter(p -> p.validOn(Scopes.MERGER.minusDays(1)) && p.code() != null)
        .map(Place::name)
        .sorted()
        .filter(n -> backend.count(Filter.builder().places(List.of(n)).build()) == 0)
        .filter(n -> backend.countFigures(Filter.builder().places(List.of(n)).build()) == 0)
        .findFirst()
        .orElse(null);
  }

  private static void mix(ClaimMaker maker, List<StoredFigure> figures, int i) {
    StoredFigure truth = figures.get(i);
    boolean year = false;
    boolean neighbour = false;
    for (StoredFigure other : figures) {
      boolean differs =
          other.figure().value().compareTo(truth.figure().value()) != 0
              && other.figure().role() == truth.figure().role()
              && other.figure().unit().equals(truth.figure().unit())
              && Objects.equals(other.figure().direction(), truth.figure().direction())
              && Objects.equals(other.figure().place(), truth.figure().place());
      boolean samePeriod = Objects.equals(other.figure().period(), truth.figure().period());
      String id = truth.figure().indicatorId();
      boolean sameThing = id != null && id.equals(other.figure().indicatorId());
      if (differs && !year && sameThing && !samePeriod) {
        boolean same =
            Objects.requireNonNull(other.figure().period()).last().getYear()
                == Objects.requireNonNull(truth.figure().period()).last().getYear();
        maker.mix(truth, other, same ? "period" : "year", same ? Cause.PERIOD : Cause.YEAR, i);
        year = true;
      } else if (differs
          && !neighbour
          && samePeriod
          && other.article().equals(truth.article())
          && id != null
          && other.figure().indicatorId() != null
          && !sameThing) {
        maker.mix(truth, other, "neighbour", Cause.NEIGHBOUR, i);
        neighbour = true;
      }
    }
  }

  private static final class Tally {
    private final Map<Ruling, int[]> rulings = new EnumMap<>(Ruling.class);
    private final Map<Cause, int[]> causes = new EnumMap<>(Cause.class);
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<Long> times = new ArrayList<>();
    private int absentConfirmed;

    void add(Claim claim, @Nullable Verdict verdict, long nanos, Consumer<String> misses) {
      times.add(nanos);
      Ruling given = verdict == null ? Ruling.NOT_FOUND : verdict.ruling();
      boolean right = alike(given, claim.ruling());
      count(rulings, claim.ruling(), right ? claim.ruling() : given);
      count(kinds, claim.kind(), right ? claim.kind() : "");
      Cause cause = verdict == null ? null : verdict.cause();
      if (claim.cause() != null && given == Ruling.CONTRADICTED) {
        count(causes, claim.cause(), cause);
      } else if (claim.cause() == null
          && cause != null
          && given == Ruling.CONTRADICTED
          && !claim.kind().equals("number")) {
        causes.computeIfAbsent(cause, c -> new int[3])[1]++;
      }
      boolean affirmed = given == Ruling.CONFIRMED || given == Ruling.ROUNDED;
      if (claim.kind().startsWith("absent") && affirmed) {
        absentConfirmed++;
      }
      if (!right || (claim.cause() != null && claim.cause() != cause)) {
        misses.accept(
            claim.kind()
                + " → "
                + given.printed()
                + " "
                + cause
                + ": "
                + claim.text()
                + " ⟵ "
                + claim.truth().id());
      }
    }

    private static boolean alike(Ruling a, Ruling b) {
      boolean first = a == Ruling.CONFIRMED || a == Ruling.ROUNDED;
      boolean second = b == Ruling.CONFIRMED || b == Ruling.ROUNDED;
      return a == b || (first && second);
    }

    private static <K> void count(Map<K, int[]> counts, K expected, @Nullable K given) {
      counts.computeIfAbsent(expected, k -> new int[3])[0]++;
      if (given != null) {
        counts.computeIfAbsent(given, k -> new int[3])[1]++;
      }
      if (expected.equals(given)) {
        counts.get(expected)[2]++;
      }
    }

    Result result() {
      List<Long> sorted = times.stream().sorted().toList();
      return new Result(
          scores(rulings),
          scores(causes),
          scores(kinds),
          absentConfirmed,
          at(sorted, 0.5),
          at(sorted, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
      return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private static Map<String, Score> scores(Map<?, int[]> counts) {
      Map<String, Score> scores = new LinkedHashMap<>();
      counts.forEach((key, c) -> {
        String name = key.toString().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!name.isEmpty()) {
          scores.put(name, new Score(c[0], c[1], c[2]));
        }
      });
      return scores;
    }
  }
}
