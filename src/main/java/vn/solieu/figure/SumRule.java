package vn.solieu.figure;

import java.util.List;

/** One check of arithmetic. */
interface SumRule {
  /** Adds what does not add up. */
  void check(Sums sums, List<Finding> findings);
}
