package vn.solieu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.StoredFigure;
import vn.solieu.search.Backend;
import vn.solieu.search.EmbeddedBackend;
import vn.solieu.search.Filter;
import vn.solieu.search.Paging;

/**
 * Readers while articles are written over and over: each sees every article whole, in its old state
 * or its new one, and all of one import or none of it; who asks for an earlier day sees what stood
 * there first. Every article tells the number of its round twice. Under Maven for a minute.
 */
class ConcurrentReadersTest {
  private static final int ARTICLES = 12;
  private static final Duration TIME =
      Duration.ofSeconds(Integer.getInteger("solieu.readers.seconds", 4));

  @TempDir Path folder;

  private Path archive() {
    return folder.resolve("archive");
  }

  private void round(int number) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int a = 0; a < ARTICLES; a++) {
      lines
          .append("{\"url\":\"https://bao.example/")
          .append(a)
          .append(
              "\",\"title\":\"Bài\",\"date\":\"2020-01-02\",\"text\":\"Năm 2019, sản lượng lúa đạt ")
          .append(1000 + number)
          .append(" tấn. Năm 2018, sản lượng ngô đạt ")
          .append(1000 + number)
          .append(" tấn.\"}\n");
    }
    Path file = Files.writeString(folder.resolve("round.jsonl"), lines);
    new ArchiveJobs(
            archive(),
            Clock.systemUTC(),
            problem -> {
              throw new AssertionError(problem);
            })
        .importFiles(List.of(file.toString()), InputStream.nullInputStream(), null, null, null);
  }

  @Test
  void readersSeeTheOldOrTheNew() throws Exception {
    round(0);
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> readers = new ArrayList<>();
      readers.add(threads.submit(reader(over, false)));
      readers.add(threads.submit(reader(over, true)));
      int rounds = write(over, readers);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).as("states read").isPositive();
      }
      assertThat(rounds).isGreaterThan(1);
    } finally {
      over.set(true);
      threads.shutdownNow();
    }
  }

  private int write(AtomicBoolean over, List<Future<Integer>> readers) throws Exception {
    long end = System.nanoTime() + TIME.toNanos();
    int rounds = 1;
    while (System.nanoTime() < end && readers.stream().noneMatch(Future::isDone)) {
      round(rounds++);
      if (rounds % 5 == 0) {
        new ArchiveJobs(archive(), Clock.systemUTC(), problem -> {}).rebuild(difference -> {});
      }
    }
    over.set(true);
    return rounds;
  }

  /**
   * @param fresh whether the archive is opened anew for each look, as another process would
   */
  private Callable<Integer> reader(AtomicBoolean over, boolean fresh) {
    return () -> {
      int looks = 0;
      Backend backend = open();
      while (!over.get() || looks == 0) {
        if (fresh) {
          backend.close();
          backend = open();
        }
        look(backend);
        looks++;
      }
      backend.close();
      return looks;
    };
  }

  private Backend open() {
    return new EmbeddedBackend(ArchiveIndex.read(archive().resolve("index")));
  }

  private static void look(Backend backend) {
    look(backend, Filter.of("sản lượng"));
    LocalDate then = LocalDate.of(2020, 1, 3);
    String first = look(backend, Filter.of("sản lượng").edit().asOf(then).build());
    assertThat(first).isEqualTo("1000");
  }

  /** The number that all articles tell. */
  private static String look(Backend backend, Filter filter) {
    Map<String, List<String>> numbers = new TreeMap<>();
    try (Stream<StoredFigure> figures = backend.figures(filter)) {
      figures.forEach(f ->
          numbers
              .computeIfAbsent(f.article(), a -> new ArrayList<>())
              .add(f.figure().value().toPlainString()));
    }
    assertThat(numbers).hasSize(ARTICLES);
    String one = numbers.values().iterator().next().getFirst();
    assertThat(numbers.values()).allSatisfy(n -> assertThat(n).containsExactly(one, one));
    assertThat(backend.search(filter, Paging.first(5)).total()).isEqualTo(ARTICLES);
    return one;
  }
}
