package vn.solieu.figure.subject;

/** How a figure's place is known. */
public enum PlaceBasis {
  /** Named in the figure's own sentence. */
  STATED,
  /** Carried over from an earlier sentence or heading. */
  INHERITED,
  /** The article's province, since the text speaks of "the province". */
  SOURCE_DEFAULT
}
