package vn.solieu.figure.link;

import java.util.Locale;

/** One way in which a quantity qualifies another. */
interface LinkRule {
  /** How many figures back a rule looks. */
  int FAR = 40;

  /** The rule has nothing to say. */
  int PASS = -1;

  /** The quantity qualifies none, and no other rule may say so. */
  int NONE = -2;

  /** Its name, for --explain: "backward". */
  default String name() {
    return getClass().getSimpleName().replace("Link", "").toLowerCase(Locale.ROOT);
  }

  /** Index of the quantity that {@code i} qualifies, {@link #PASS} or {@link #NONE}. */
  int find(LinkScene scene, int i);
}
