package vn.solieu.figure;

import java.util.Set;

/**
 * A size from which on a thing belongs to a kind: "tàu cá từ 15 m trở lên", "máy từ 90 CV trở lên".
 * Lengths and powers only: of amounts the same words tell an open range ("thu từ 500 tỷ đồng trở
 * lên").
 */
final class ThresholdNumber implements NonFigure {
  private static final Set<String> SIZES = Set.of("km", "m", "cm", "mm", "CV", "HP", "kV", "inch");

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !SIZES.contains(unit.unit())) {
      return -1;
    }
    int next = Blanks.after(mention.lower(), unit.end());
    boolean open =
        mention.lower().startsWith("trở lên", next)
            || mention.lower().startsWith("trở xuống", next);
    return open ? unit.end() : -1;
  }
}
