package vn.solieu.figure.choice;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * The sums of the weights of what is told of each number of a stretch (of a word, a kind, a
 * length), each added up once.
 */
public final class KeptSums {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final IntUnaryOperator reader;
  private final int first;
  private final int[] sums;

  /** Of {@code count} numbers from {@code first} on, as {@code reader} adds up the sum of one. */
  public KeptSums(int first, int count, IntUnaryOperator reader) {
    this.reader = reader;
    this.first = first;
    sums = new int[count];
    Arrays.fill(sums, UNKNOWN);
  }

  /** Of {@code count} numbers from {@code first} on, as {@code teller} tells the places of one. */
  public static KeptSums of(
      int first, int count, ChoiceModel model, Places places, IntConsumer teller) {
    return new KeptSums(
        first,
        count,
        number -> {
          places.clear();
          teller.accept(number);
          return model.sum(places);
        });
  }

  /** That of a number, which may lie outside the stretch. */
  public int of(int number) {
    int slot = number - first;
    boolean near = slot >= 0 && slot < sums.length;
    if (near && sums[slot] != UNKNOWN) {
      return sums[slot];
    }
    int sum = reader.applyAsInt(number);
    if (near) {
      sums[slot] = sum;
    }
    return sum;
  }
}
