package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Role;

/**
 * A quantity whose period is asked for.
 *
 * @param token where it stands in its sentence
 * @param index its index in the document
 * @param sense its kind of time
 * @param earlier what was found for the quantities of the sentence before it
 */
record Asked(TimeScene scene, int token, int index, TimeSense sense, List<Found> earlier) {
  SentenceTimes times() {
    return scene.times();
  }

  Quantity quantity() {
    return scene.quantities().get(index);
  }

  Role role() {
    return scene.role(index);
  }

  boolean isState() {
    return scene.isState(index);
  }

  /** It is where a move began: "từ 3% lên 5%". */
  boolean isOrigin() {
    return scene.isOrigin(token, index);
  }

  /** Index of the first quantity of the sentence. */
  int offset() {
    return index - earlier.size();
  }

  /** Index of the quantity after the last one of the sentence. */
  int end() {
    return offset() + times().quantities();
  }

  /** What was found for the quantity right before it, or null. */
  @Nullable Found last() {
    return earlier.isEmpty() ? null : earlier.getLast();
  }

  /** Its clause begins at this token. */
  int clauseStart() {
    return times().clauseStart(token);
  }
}
