package vn.solieu.crawl;

/** What an address is taken for; decides the order of asking and of asking again. */
enum Kind {
  SITEMAP(0),
  FEED(1),
  /** The start page, and every page found to list articles. */
  SECTION(2),
  PAGE(3),
  /** The second and later pages of a listing; never asked again. */
  PAGINATION(4);

  private final int priority;

  Kind(int priority) {
    this.priority = priority;
  }

  int priority() {
    return priority;
  }

  /** Whether it is asked again on a schedule of its own. */
  boolean listing() {
    return this == SITEMAP || this == FEED || this == SECTION;
  }
}
