package vn.solieu.figure.stance;

/** Where a change, a growth target or a completion over or under its plan points. */
public enum Direction {
  UP,
  DOWN
}
