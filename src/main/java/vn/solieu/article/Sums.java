package vn.solieu.article;

import java.util.List;
import java.util.function.ToIntFunction;

/** Running sums over blocks, so that any box's total is one subtraction. */
final class Sums {
  private Sums() {}

  /** Element i is the sum of the first i values. */
  static int[] of(List<TextBlock> blocks, ToIntFunction<TextBlock> value) {
    int[] sums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + value.applyAsInt(blocks.get(i));
    }
    return sums;
  }
}
