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
public final class Rebuilder {
  private final Archive archive;
  private final ArticleFinder finder;
  private final Intake intake;
  private final Consumer<String> problems;
  private final Set<String> removed = new HashSet<>();

  /**
   * @param intake into an index that is empty
   * @param problems takes one line for each record that could not be read
   */
  public Rebuilder(
      Archive archive, ArticleFinder finder, Intake intake, Consumer<String> problems) {
    this.archive = archive;
    this.finder = finder;
    this.intake = intake;
    this.problems = problems;
  }

  /** Goes through the records in the order they were kept. */
  public void run() {
    archive.removals().rows().forEach(row -> removed.add(row.getFirst()));
    Continuations pages = new Continuations(archive, finder, intake);
    WarcReader.each(archive, page -> page(page, pages), problems);
    pages.finish();
  }

  private void page(StoredPage page, Continuations pages) {
    if (removed.contains(page.url())) {
      return;
    }
    try {
      PageIntake taken = PageIntake.of(page, finder);
      if (taken != null) {
        pages.take(page.url(), taken);
      }
    } catch (BadInput e) {
      problems.accept(page.record().file() + "@" + page.record().offset() + ": " + e.getMessage());
    }
  }
}
