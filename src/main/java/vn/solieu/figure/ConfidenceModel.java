package vn.solieu.figure;

/** Stage 6: the chance that a figure's cell is right, from which rules made it. */
final class ConfidenceModel {
  double of(Quantity quantity, Stance stance, Timing timing, Subject subject) {
    return 0.5;
  }
}
