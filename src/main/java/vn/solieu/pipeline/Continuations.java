package vn.solieu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.Article;
import vn.solieu.article.ArticleFinder;
import vn.solieu.article.MultiPage;
import vn.solieu.store.Archive;
import vn.solieu.store.WarcReader;

/**
 * Joins the pages of articles that run over several, in whatever order and run they arrive. Which
 * page goes on where is derived data ({@code index/continuations.tsv}: next page, page before); the
 * pages themselves are read back from the archive.
 */
public final class Continuations {
  private static final int LONGEST = 30;

  private final Archive archive;
  private final ArticleFinder finder;
  private final Intake intake;
  private final Map<String, String> before = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();

  /** Takes up what earlier runs found. */
  public Continuations(Archive archive, ArticleFinder finder, Intake intake) {
    this.archive = archive;
    this.finder = finder;
    this.intake = intake;
    read();
  }

  /** Takes an article's page in; a page that continues another is held for {@link #finish}. */
  void take(String url, PageIntake page) {
    @Nullable String next = page.article().nextPage();
    if (next != null && !next.equals(url)) {
      before.put(next, url);
      touched.add(url);
    }
    if (before.containsKey(url)) {
      touched.add(url);
    } else {
      intake.take(page.id(), page.article(), page.source());
    }
  }

  /** Takes a page just fetched in. */
  public void take(String url, Article article, @Nullable String source) {
    take(url, new PageIntake(null, article, source));
  }

  /** Joins what this run touched and puts the whole articles down. */
  public void finish() {
    if (touched.isEmpty()) {
      return;
    }
    Set<String> firsts = new HashSet<>();
    touched.forEach(url -> firsts.add(first(url)));
    Map<String, PageIntake> pages = new HashMap<>();
    Set<String> wanted = new HashSet<>(before.keySet());
    wanted.addAll(before.values());
    WarcReader.each(archive, page -> collect(page, wanted, pages), broken -> {});
    firsts.stream().sorted().forEach(url -> join(url, pages));
    before.keySet().forEach(intake::remove);
    write();
    touched.clear();
  }

  private void collect(
      vn.solieu.store.StoredPage page, Set<String> wanted, Map<String, PageIntake> pages) {
    PageIntake taken = wanted.contains(page.url()) ? PageIntake.of(page, finder) : null;
    if (taken != null) {
      pages.put(page.url(), taken);
    }
  }

  private void join(String url, Map<String, PageIntake> pages) {
    PageIntake first = pages.get(url);
    if (first == null) {
      return;
    }
    List<Article> more = new ArrayList<>();
    @Nullable String next = first.article().nextPage();
    while (next != null && more.size() < LONGEST) {
      PageIntake page = pages.get(next);
      if (page != null) {
        more.add(page.article());
      }
      next = page == null ? null : page.article().nextPage();
    }
    intake.take(first.id(), MultiPage.join(first.article(), more), first.source());
  }

  private String first(String url) {
    String at = url;
    for (int i = 0; i < LONGEST && before.containsKey(at); i++) {
      at = before.getOrDefault(at, at);
    }
    return at;
  }

  private Path file() {
    return archive.index().resolve("continuations.tsv");
  }

  private void read() {
    if (!Files.exists(file())) {
      return;
    }
    try (var lines = Files.lines(file(), StandardCharsets.UTF_8)) {
      lines
          .map(l -> l.split("\t", 2))
          .filter(l -> l.length == 2)
          .forEach(l -> before.put(l[0], l[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    StringBuilder lines = new StringBuilder();
    before.forEach((next, url) -> lines.append(next).append('\t').append(url).append('\n'));
    try {
      Files.writeString(file(), lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
