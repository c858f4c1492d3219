package vn.solieu.eval;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a figure: of each candidate the places of its weights, and how near it comes to gold.
 */
record ChoiceExample(List<int[]> features, double[] nearness) {
  boolean isAnyRight() {
    return Arrays.stream(nearness).anyMatch(n -> n >= ChoiceLearner.RIGHT);
  }
}
