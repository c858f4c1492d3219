package vn.solieu.figure.choice;

import java.util.Arrays;

/**
 * The places of the weights that count for a candidate: what is told of it, spread by hash. Filled
 * and cleared again and again; not for several threads.
 */
public final class Places {
  private int[] places = new int[128];
  private int size;

  /** Template {@code kind} with two values. */
  public void add(int kind, int a, int b) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    int h = kind * 0x9E3779B1;
    h = (h ^ a) * 0x85EBCA6B;
    h ^= h >>> 15;
    h = (h ^ b) * 0xC2B2AE35;
    h ^= h >>> 16;
    places[size++] = h & (ChoiceModel.PLACES - 1);
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
