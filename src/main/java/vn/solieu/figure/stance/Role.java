package vn.solieu.figure.stance;

/** What a figure says of its indicator. */
public enum Role {
  /** A reported actual or estimated value. */
  LEVEL,
  /** A plan, quota, goal or forecast. */
  TARGET,
  /** A rise or fall against a base period, in %, points, units or "gấp N lần". */
  CHANGE,
  /** A share of a plan that was reached. */
  COMPLETION,
  /** A part of a whole, or a rate that is itself the thing measured. */
  SHARE
}
