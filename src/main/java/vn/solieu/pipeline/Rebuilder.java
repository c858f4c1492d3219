package vn.solieu.pipeline;

import java.util.function.Consumer;
import vn.solieu.store.Archive;
import vn.solieu.store.WarcReader;

/**
 * Derives the index again from what is kept, offline: the same records give the same articles,
 * figures and ids.
 */
final class Rebuilder {
  private final Archive archive;
  private final Continuations pages;
  private final Consumer<String> problems;

  /**
   * @param pages into an index that is empty
   * @param problems takes one line for each record that could not be read
   */
  Rebuilder(Archive archive, Continuations pages, Consumer<String> problems) {
    this.archive = archive;
    this.pages = pages;
    this.problems = problems;
  }

  /** Goes through the records in the order they were kept. */
  void run() {
    WarcReader.each(archive, page -> pages.take(page, problems), problems);
    pages.takeObservations();
  }
}
