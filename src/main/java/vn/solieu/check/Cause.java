package vn.solieu.check;

import java.util.Locale;

/** The likeliest slip behind a wrong number. */
public enum Cause {
  /** tỷ, nghìn tỷ or triệu taken for one another: off by 1000, 1000000 … */
  SCALE,
  /** "1135" for "11,35". */
  DECIMAL_MARK,
  /** "8.690" for "6.890". */
  SWAPPED_DIGITS,
  /** "2,5%" for "2,5 điểm %", or the other way. */
  PERCENT_FOR_POINT,
  /** "bằng 107%" and "tăng 107%" taken for one another. */
  EQUAL_FOR_RISE,
  /** A rise for a fall. */
  DIRECTION,
  /** The plan for the result. */
  PLAN,
  /** Nine months for the year. */
  PERIOD,
  /** The number of another year. */
  YEAR,
  /** The number of another place, or of another indicator in the same article. */
  NEIGHBOUR,
  /** A unit dropped or changed: "tạ" for "tạ/ha". */
  UNIT;

  /** "swapped-digits", as the command line prints it. */
  public String printed() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
