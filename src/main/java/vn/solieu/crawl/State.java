package vn.solieu.crawl;

/** What became of an address; the name in the database is {@link #code}. */
public enum State {
  /** Waits to be asked for, the first time or again after a failure. */
  QUEUED("queued"),
  /** Kept, and new or changed at the last visit. */
  FETCHED("fetched"),
  /** Kept, and the same at the last visit. */
  UNCHANGED("unchanged"),
  /** Leads to another address. */
  REDIRECTED("redirected"),
  /** Is not there: 404, 410. */
  GONE("gone"),
  /** May not be asked for: 401, 403, 451, robots.txt, a private address. */
  BLOCKED("blocked"),
  /** Could not be had, however often tried. */
  FAILED("failed"),
  /** Hit a limit. */
  TRAPPED("trapped"),
  /** Can be had, but is no page with an article: a listing, an image, a form. */
  NOT_ARTICLE("not an article");

  private final String code;

  State(String code) {
    this.code = code;
  }

  /** "queued", "not an article". */
  public String code() {
    return code;
  }

  static State of(String code) {
    for (State state : values()) {
      if (state.code.equals(code)) {
        return state;
      }
    }
    throw new IllegalArgumentException("frontier.db: unknown state " + code);
  }
}
