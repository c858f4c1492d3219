package vn.solieu.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.figure.Figure;
import vn.solieu.figure.FigureExtractor;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Ids;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.text.Document;
import vn.solieu.text.PartialDate;
import vn.solieu.text.Simhash;

/**
 * Takes articles into the index: extracts their figures and puts both down as one block. The same
 * article gives the same block, by crawl, import or rebuild. Safe from many threads as long as each
 * address comes from one.
 */
public final class Intake implements AutoCloseable {
  /** Papers are dated by its days. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final FigureReader figures;
  private final ArchiveIndex index;
  private Snapshot before;
  private final Map<String, StoredArticle> versions = new ConcurrentHashMap<>();
  private final AtomicInteger fresh = new AtomicInteger();
  private final AtomicInteger changed = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  /**
   * Takes into {@code index}, which stays open when this is closed.
   *
   * @param problems takes one line for each article whose figures could not be read
   */
  public Intake(FigureExtractor extractor, ArchiveIndex index, Consumer<String> problems) {
    this(
        new FigureReader(
            extractor,
            (document, e) -> problems.accept(document.id() + ": indexed without figures: " + e)),
        index);
  }

  /** The same. */
  Intake(FigureReader figures, ArchiveIndex index) {
    this.figures = figures;
    this.index = index;
    this.before = index.snapshot();
  }

  /**
   * An article ready to be put down.
   *
   * @param stored what the index will keep
   * @param document what the extractor will read
   * @param known NEW, CHANGED or UNCHANGED against what the index has
   */
  record Candidate(StoredArticle stored, Document document, Known known) {}

  /** Whether the index has an article already. */
  enum Known {
    NEW,
    CHANGED,
    UNCHANGED
  }

  /** Looks at an article without putting it down. */
  Candidate candidate(PageIntake page) {
    return candidate(page, false);
  }

  /**
   * The same for an article of several pages: one that goes on where it ended before has got
   * another page, which makes no new version.
   */
  private Candidate candidate(PageIntake page, boolean paged) {
    String id = id(page.id(), page.article());
    Document document = page.article().document(id);
    StoredArticle earlier = earlier(id);
    StoredArticle now = stored(document, page, earlier, paged);
    return new Candidate(
        now,
        document,
        earlier == null ? Known.NEW : now.equals(earlier) ? Known.UNCHANGED : Known.CHANGED);
  }

  /**
   * Puts an article down, in place of an earlier version of it; one that is unchanged is only
   * counted.
   */
  void put(Candidate candidate) {
    put(List.of(candidate));
  }

  /**
   * The same for some at once. An article whose figures cannot be read is still an article; the
   * problem is told.
   */
  void put(List<Candidate> candidates) {
    candidates.forEach(this::count);
    List<Candidate> told = candidates.stream().filter(c -> c.known() != Known.UNCHANGED).toList();
    List<? extends @Nullable List<Figure>> read =
        figures.read(told.stream().map(Candidate::document).toList());
    for (int i = 0; i < told.size(); i++) {
      StoredArticle stored = told.get(i).stored();
      index.put(stored, Objects.requireNonNullElse(read.get(i), List.of()));
      versions.put(stored.id(), stored);
    }
  }

  private void count(Candidate candidate) {
    switch (candidate.known()) {
      case UNCHANGED -> unchanged.incrementAndGet();
      case NEW -> fresh.incrementAndGet();
      case CHANGED -> changed.incrementAndGet();
    }
  }

  /** Puts a table of observations down, whose figures need no extractor. */
  void put(OfficialTable.Block table) {
    index.put(table.article(), table.figures());
  }

  /** Both in one. */
  void take(PageIntake page) {
    put(candidate(page));
  }

  /** The same for an article joined from several pages. */
  void takeJoined(PageIntake page) {
    put(candidate(page, true));
  }

  /** Takes an article out again: it is a part of another. */
  void remove(String id) {
    index.delete(id);
    versions.remove(id);
    refresh();
  }

  /** Whether the index has an article of that id. */
  boolean has(String id) {
    return earlier(id) != null;
  }

  /**
   * Reads the index as it is now from here on, so that a job of months need not remember what it
   * put down itself. Nothing else may use this meanwhile.
   */
  void refresh() {
    Snapshot old = before;
    before = index.snapshot();
    versions.clear();
    old.close();
  }

  static String id(@Nullable String givenId, Article article) {
    return givenId == null ? Ids.article(address(article)) : givenId;
  }

  /** Writes what waits in memory to the disk; threads that call it together share the work. */
  void relieve() {
    while (index.relieve()) {
      // the next part
    }
  }

  /** Articles that were not in the index before. */
  public int fresh() {
    return fresh.get();
  }

  /** Articles whose text or facts changed. */
  public int changed() {
    return changed.get();
  }

  /** Articles that came again as they were. */
  public int unchanged() {
    return unchanged.get();
  }

  private @Nullable StoredArticle earlier(String id) {
    StoredArticle own = versions.get(id);
    return own == null ? before.article(id) : own;
  }

  private static String address(Article article) {
    return article.canonicalUrl() == null ? article.url() : article.canonicalUrl();
  }

  private static StoredArticle stored(
      Document document, PageIntake page, @Nullable StoredArticle earlier, boolean paged) {
    Article article = page.article();
    @Nullable PartialDate date = article.published() == null ? null : article.published().date();
    String url = address(article);
    LocalDate day = LocalDate.ofInstant(page.seen(), VIETNAM);
    boolean same = earlier != null && same(earlier, article, date, document.text(), paged);
    return new StoredArticle(
        document.id(),
        url.isEmpty() || url.startsWith("urn:") ? null : url,
        article.title(),
        article.lead(),
        document.text(),
        date,
        article.province(),
        publisher(page.source(), article),
        article.section(),
        article.author(),
        Simhash.of(article.bodyText()),
        earlier == null ? 1 : same ? earlier.version() : earlier.version() + 1,
        same && earlier != null ? earlier.seen() : later(day, earlier));
  }

  /** Whether it says what it said: its text, and what its figures are read by. */
  private static boolean same(
      StoredArticle earlier, Article now, @Nullable PartialDate date, String text, boolean paged) {
    return (earlier.text().equals(text) || (paged && text.startsWith(earlier.text())))
        && Objects.equals(earlier.date(), date)
        && Objects.equals(earlier.province(), now.province());
  }

  /** Versions follow one another as they came, also where an old capture is imported late. */
  private static LocalDate later(LocalDate day, @Nullable StoredArticle earlier) {
    @Nullable LocalDate before = earlier == null ? null : earlier.seen();
    return before == null || before.isBefore(day) ? day : before;
  }

  /** A source that is known only by its host goes by the name its pages give. */
  private static @Nullable String publisher(@Nullable String source, Article article) {
    boolean named = source != null && !article.url().contains("://" + source);
    return named || article.siteName() == null ? source : article.siteName();
  }

  @Override
  public void close() {
    before.close();
  }
}
