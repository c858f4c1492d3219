package vn.solieu.article;

/**
 * One reason why a block inside the body's container is no part of the body.
 *
 * @param name for the log
 * @param test whether the block is to go
 */
record BlockRule(String name, Test test) {
  /** Looks at a block where it stands. */
  interface Test {
    boolean drops(TextBlock block, BodyScope scope);
  }
}
