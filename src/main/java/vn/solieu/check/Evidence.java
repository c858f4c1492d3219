package vn.solieu.check;

import java.math.BigDecimal;
import vn.solieu.index.StoredFigure;

/**
 * A figure of the archive that a verdict rests on.
 *
 * @param value its number in the unit of the claim
 * @param stand what it does to the claim
 */
public record Evidence(StoredFigure figure, BigDecimal value, Stand stand) {
  /** What evidence does to a claim. */
  public enum Stand {
    SUPPORTS,
    CONTRADICTS,
    /** The revised or corrected number. */
    REPLACES,
    /** An input of a derivation. */
    INPUT,
    /** Not the same thing, but the nearest there is. */
    NEAREST
  }
}
