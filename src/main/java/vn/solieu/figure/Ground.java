package vn.solieu.figure;

import java.util.Locale;

/** What about a figure tells how sure it is; with a value it is a line of the weights. */
enum Ground {
  CUE,
  TIME,
  DISTANCE,
  STATUS,
  TIMES,
  DATE,
  SENTENCE,
  NAME,
  CHANCE,
  DATED,
  WORDS,
  GAP,
  CONCEPT,
  PLACE,
  ENTITY,
  BOUND,
  UNIT;

  private final String prefix = name().toLowerCase(Locale.ROOT) + ":";

  /** How the names of its lines begin: "cue:". */
  String prefix() {
    return prefix;
  }

  /** Takes in the grounds of a figure one by one. */
  interface Taker {
    void take(Ground ground, String value);
  }
}
