package vn.solieu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.MultiPage;
import vn.solieu.index.Ids;
import vn.solieu.store.Archive;
import vn.solieu.store.RecordAt;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.text.BadInput;

/**
 * Joins the pages of articles that run over several, each time one of them arrives, in whatever
 * order. Which page goes on where is derived data ({@code index/continuations.tsv}: page, the page
 * before, file, offset and id of its record); the pages themselves are read back from the archive.
 */
final class Continuations {
  static final String FILE = "continuations.tsv";

  private static final int LONGEST = 30;
  private static final int REMEMBERED = 20_000;

  private final Archive archive;
  private final Path file;
  private final ArticleFinder finder;
  private final Intake intake;
  private final Removals removals;

  /** Next page → the page before it. */
  private final Map<String, String> before = new TreeMap<>();

  /** Where the pages of articles of several pages lie. */
  private final Map<String, RecordAt> places = new TreeMap<>();

  private final RecentPages recent = new RecentPages(REMEMBERED);
  private boolean changed;

  /**
   * Takes up what earlier runs found.
   *
   * @param index the folder of the index that {@code intake} fills
   */
  Continuations(Archive archive, Path index, ArticleFinder finder, Intake intake) {
    this.archive = archive;
    this.file = index.resolve(FILE);
    this.finder = finder;
    this.intake = intake;
    this.removals = Removals.of(archive);
    read();
  }

  /** Takes a page just fetched in. */
  void take(String url, Article article, @Nullable String source, Instant seen, RecordAt at) {
    take(url, new PageIntake(null, article, source, seen), at);
  }

  /** Puts the archive's tables of observations down beside the articles. */
  void takeObservations() {
    new Observations(archive, ArchiveLexicon.of(archive.folder())).each(intake::put);
  }

  /**
   * Takes a kept page in when it holds an article.
   *
   * @param problems takes one line when it cannot be read
   */
  void take(StoredPage page, Consumer<String> problems) {
    try {
      PageIntake taken = PageIntake.of(page, finder);
      if (taken != null) {
        take(page.url(), taken, page.record());
      }
    } catch (BadInput e) {
      problems.accept(page.record().file() + "@" + page.record().offset() + ": " + e.getMessage());
    }
  }

  /**
   * Takes an article's page in, and joins it to those it belongs to. What was removed stays out.
   */
  void take(String url, PageIntake page, RecordAt at) {
    if (removals.hold(url, page.article())) {
      return;
    }
    recent.put(url, at);
    if (!belongs(url, page)) {
      intake.take(page);
      return;
    }
    places.put(url, at);
    changed = true;
    follow(url, page.article().nextPage());
    join(first(url), page.seen());
  }

  /** Notes a page that was taken in by itself: it may turn out to go on from another. */
  void saw(String url, RecordAt at) {
    recent.put(url, at);
  }

  /** Whether a page is one of several, or was until now. */
  boolean belongs(String url, PageIntake page) {
    @Nullable String next = page.article().nextPage();
    return places.containsKey(url)
        || before.containsKey(url)
        || (next != null && !next.equals(url));
  }

  /** The bytes kept of a page of several, or null when it is none. */
  byte @Nullable [] kept(String url) {
    RecordAt at = places.get(url);
    try {
      return at == null ? null : WarcReader.at(archive, at).payload();
    } catch (IOException e) {
      return null;
    }
  }

  /** Which page follows, as the page says now. */
  private void follow(String url, @Nullable String next) {
    before.entrySet().removeIf(e -> e.getValue().equals(url) && !e.getKey().equals(next));
    if (next != null && !next.equals(url) && !next.equals(first(url))) {
      boolean known = url.equals(before.put(next, url));
      if (!known) {
        locate(next);
      }
    }
  }

  /** A page that came before the one it goes on from stood as an article of its own. */
  private void locate(String url) {
    @Nullable RecordAt at = places.getOrDefault(url, recent.get(url));
    if (at == null && intake.has(Ids.article(url))) {
      at = search(url);
    }
    PageIntake page = at == null ? null : page(at);
    if (at != null && page != null) {
      places.put(url, at);
      intake.remove(Intake.id(page.id(), page.article()));
      follow(url, page.article().nextPage());
    }
  }

  /** Its last record, looked for in the whole archive. */
  private @Nullable RecordAt search(String url) {
    Map<String, RecordAt> found = new HashMap<>();
    WarcReader.each(
        archive,
        page -> {
          if (page.url().equals(url) && page.kind() != StoredPage.Kind.REVISIT) {
            found.put(url, page.record());
          }
        },
        broken -> {});
    return found.get(url);
  }

  private void join(String url, Instant seen) {
    RecordAt at = places.get(url);
    PageIntake first = at == null ? null : page(at);
    if (first == null) {
      return; // the first page is not there yet
    }
    List<Article> more = new ArrayList<>();
    @Nullable String next = first.article().nextPage();
    while (next != null && more.size() < LONGEST) {
      RecordAt there = places.get(next);
      PageIntake page = there == null ? null : page(there);
      if (page != null) {
        more.add(page.article());
      }
      next = page == null ? null : page.article().nextPage();
    }
    Article whole = MultiPage.join(first.article(), more);
    intake.takeJoined(new PageIntake(first.id(), whole, first.source(), seen));
  }

  private @Nullable PageIntake page(RecordAt at) {
    try {
      return PageIntake.of(WarcReader.at(archive, at), finder);
    } catch (IOException e) {
      return null;
    }
  }

  private String first(String url) {
    String at = url;
    for (int i = 0; i < LONGEST && before.containsKey(at); i++) {
      at = before.getOrDefault(at, at);
    }
    return at;
  }

  /** Page → the page before it. */
  Map<String, String> follows() {
    return Map.copyOf(before);
  }

  /** The same as an index has it written down. */
  static Map<String, String> follows(Path index) {
    Map<String, String> follows = new TreeMap<>();
    for (String[] cells : lines(index.resolve(FILE))) {
      if (!cells[1].isEmpty()) {
        follows.put(cells[0], cells[1]);
      }
    }
    return follows;
  }

  private void read() {
    lines(file).forEach(this::read);
  }

  private static List<String[]> lines(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return lines.map(l -> l.split("\t", -1)).filter(l -> l.length == 5).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String[] cells) {
    if (!cells[1].isEmpty()) {
      before.put(cells[0], cells[1]);
    }
    if (!cells[2].isEmpty()) {
      places.put(cells[0], new RecordAt(cells[2], Long.parseLong(cells[3]), cells[4]));
    }
  }

  /** Writes down what goes on where, for the next run. */
  void write() {
    if (!changed) {
      return;
    }
    Set<String> pages = new TreeSet<>(before.keySet());
    pages.addAll(places.keySet());
    RecordAt nowhere = new RecordAt("", 0, "");
    StringBuilder lines = new StringBuilder();
    for (String page : pages) {
      RecordAt at = places.getOrDefault(page, nowhere);
      lines.append(page).append('\t').append(before.getOrDefault(page, ""));
      lines.append('\t').append(at.file()).append('\t').append(at.offset());
      lines.append('\t').append(at.id()).append('\n');
    }
    try {
      Path fresh = file.resolveSibling(FILE + ".new");
      Files.writeString(fresh, lines, StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    changed = false;
  }
}
