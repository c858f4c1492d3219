package vn.solieu.figure.timing;

/** Whether a figure sums over its period, stands at its end, or sums from the year's start. */
public enum Flow {
  FLOW,
  STOCK,
  YEAR_TO_DATE
}
