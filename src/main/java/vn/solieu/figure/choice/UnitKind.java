package vn.solieu.figure.choice;

import vn.solieu.figure.quantity.Quantity;

/** What a quantity is measured in, as far as choices tell units apart. */
public enum UnitKind {
  RATIO,
  MONEY,
  COUNTED,
  OTHER;

  private static final int COUNT = values().length;

  /** A symbol has two letters at most. */
  private static final int SYMBOL = 2;

  /** That of a quantity. */
  public static UnitKind of(Quantity quantity) {
    if (quantity.isRatio()) {
      return RATIO;
    }
    String unit = quantity.unit();
    if (unit.startsWith("VND") || unit.startsWith("USD")) {
      return MONEY;
    }
    return unit.length() > SYMBOL && unit.indexOf('/') < 0 ? COUNTED : OTHER;
  }

  /** A code of this kind under a code of another kind. */
  public int with(int other) {
    return other * COUNT + ordinal();
  }
}
