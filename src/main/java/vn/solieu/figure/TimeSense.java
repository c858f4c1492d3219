package vn.solieu.figure;

/** What the words around a quantity say of its kind of time. */
enum TimeSense {
  /** Sums over its period: "thu ngân sách". */
  FLOW,
  /** Stands at a moment: "dư nợ". */
  STOCK,
  UNKNOWN
}
