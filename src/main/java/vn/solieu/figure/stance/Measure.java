package vn.solieu.figure.stance;

import vn.solieu.figure.quantity.Ratios;

/** What a quantity is by its unit: many a {@link StanceRule} is of one kind alone. */
enum Measure {
  /** "%", "%/năm". */
  RATE,
  /** "điểm %". */
  POINTS,
  /** "lần". */
  MULTIPLE,
  /** What is counted or measured: "xã", "ha", "VND". */
  AMOUNT;

  static Measure of(String unit) {
    if (unit.startsWith(Ratios.POINTS)) {
      return POINTS;
    }
    if (Ratios.isRate(unit)) {
      return RATE;
    }
    return Ratios.isMultiple(unit) ? MULTIPLE : AMOUNT;
  }

  /** A rate or points. */
  boolean isRate() {
    return this == RATE || this == POINTS;
  }
}
