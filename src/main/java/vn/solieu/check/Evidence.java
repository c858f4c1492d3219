package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.index.StoredFigure;
import vn.solieu.store.Decision;

/**
 * A figure of the archive that a verdict rests on.
 *
 * @param value its number in the unit of the claim
 * @param stand what it does to the claim
 * @param differs of {@link Stand#NEAREST}: why it is not the same thing
 * @param decision what a person decided about it, or null
 */
public record Evidence(
    StoredFigure figure,
    BigDecimal value,
    Stand stand,
    List<Aspect> differs,
    @Nullable Decision decision) {
  public Evidence {
    differs = List.copyOf(differs);
  }

  Evidence(StoredFigure figure, BigDecimal value, Stand stand) {
    this(figure, value, stand, List.of(), null);
  }

  /** The same with what a person decided about it. */
  Evidence decided(@Nullable Decision other) {
    return new Evidence(figure, value, stand, differs, other);
  }

  /** In what a near miss is about something else. */
  public enum Aspect {
    INDICATOR,
    PLACE,
    PERIOD,
    ROLE,
    BASE,
    ENTITY,
    PRICES
  }

  /** Whether {@link #value} is not what the article prints but what a person put in its place. */
  public boolean corrected() {
    return decision != null && decision.value() != null;
  }

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
