package vn.solieu.compare;

/** How surely two figures agree in one respect, best first. */
public enum Match {
  /** Certainly the same. */
  SAME,
  /** The same unless the texts mean more than they say. */
  LIKE,
  /** Alike in words only. */
  FAR,
  /** Something else. */
  OTHER;

  /** The less sure of both. */
  public Match and(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Whether it is at least as sure as {@code least}. */
  public boolean atLeast(Match least) {
    return compareTo(least) <= 0;
  }
}
