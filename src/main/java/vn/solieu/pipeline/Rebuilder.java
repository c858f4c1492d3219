package vn.solieu.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import vn.solieu.article.ArticleFinder;
import vn.solieu.store.Archive;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.text.BadInput;

/**
 * Derives the index again from what is kept, offline: the same records give the same articles,
 * figures and ids.
 */
final class Rebuilder {
  private final Archive archive;
  private final ArticleFinder finder;
  private final Continuations pages;
  private final Consumer<String> problems;
  private final Set<String> removed = new HashSet<>();

  /**
   * @param pages into an index that is empty
   * @param problems takes one line for each record that could not be read
   */
  Rebuilder(Archive archive, ArticleFinder finder, Continuations pages, Consumer<String> problems) {
    this.archive = archive;
    this.finder = finder;
    this.pages = pages;
    this.problems = problems;
  }

  /** Goes through the records in the order they were kept. */
  void run() {
    archive.removals().rows().forEach(row -> removed.add(row.getFirst()));
    WarcReader.each(archive, this::page, problems);
    pages.takeObservations();
  }

  private void page(StoredPage page) {
    if (removed.contains(page.url())) {
      return;
    }
    try {
      PageIntake taken = PageIntake.of(page, finder);
      if (taken != null) {
        pages.take(page.url(), taken, page.record());
      }
    } catch (BadInput e) {
      problems.accept(page.record().file() + "@" + page.record().offset() + ": " + e.getMessage());
    }
  }
}
