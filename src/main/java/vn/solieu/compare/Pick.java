package vn.solieu.compare;

/** Which of several values for one thing a panel shows. */
public enum Pick {
  /** The last published. */
  LATEST,
  /** The first published. */
  FIRST,
  /** The one most independent sources have. */
  MOST_ATTESTED,
  /** That of the most official issuer. */
  OFFICIAL
}
