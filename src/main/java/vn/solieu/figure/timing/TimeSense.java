package vn.solieu.figure.timing;

/** What the words around a quantity say of its kind of time. */
public enum TimeSense {
  /** Sums over its period: "thu ngân sách". */
  FLOW,
  /** Stands at a moment: "dư nợ". */
  STOCK,
  /** A stock that no "6 tháng" turns into a flow: "tổng đàn". */
  BALANCE,
  /** A feature that sums over no time: the capacity of a plant. */
  TIMELESS,
  /** "tỉnh có 2.870 doanh nghiệp": what is there at the end of a stretch. */
  HELD,
  UNKNOWN;

  /** Stands at a moment. */
  boolean isStock() {
    return this == STOCK || this == BALANCE;
  }
}
