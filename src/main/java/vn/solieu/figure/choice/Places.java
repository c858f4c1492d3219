package vn.solieu.figure.choice;

import java.util.Arrays;

/**
 * The places of the weights that count for a candidate: what is told of it, spread by hash. Filled
 * and cleared again and again; not for several threads.
 */
public final class Places {
  /** Weights of a row: as many as memory fetches at once. */
  private static final int ROW = 64;

  private static final int ROW_BITS = 6;

  private int[] places = new int[128];
  private int size;

  /** Template {@code kind} with two values. */
  public void add(int kind, int a, int b) {
    keep(hash(kind, a, b) & (ChoiceModel.PLACES - 1));
  }

  /**
   * The row of template {@code kind} with two values: what is told under it by {@link #add(int,
   * int)} stands side by side.
   */
  public static int row(int kind, int a, int b) {
    return hash(kind, a, b);
  }

  /** A value under a row. */
  public void add(int row, int value) {
    int column = ((row ^ value) * 0x9E3779B1) >>> (Integer.SIZE - ROW_BITS);
    keep((row & (ChoiceModel.PLACES - ROW)) | column);
  }

  private static int hash(int kind, int a, int b) {
    int h = kind * 0x9E3779B1;
    h = (h ^ a) * 0x85EBCA6B;
    h ^= h >>> 15;
    h = (h ^ b) * 0xC2B2AE35;
    return h ^ h >>> 16;
  }

  private void keep(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  /** Forgets what was told. */
  public void clear() {
    size = 0;
  }

  /** All of them, in order. */
  public int[] all() {
    return Arrays.copyOf(places, size);
  }

  int size() {
    return size;
  }

  /** The first {@link #size} are those told. */
  int[] places() {
    return places;
  }
}
