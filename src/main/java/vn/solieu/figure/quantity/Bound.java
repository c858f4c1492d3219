package vn.solieu.figure.quantity;

/** How exact the text says a value is: "trên 1,35 triệu tấn" is {@link #OVER}. */
public enum Bound {
  EXACT,
  ABOUT,
  OVER,
  UNDER,
  RANGE
}
