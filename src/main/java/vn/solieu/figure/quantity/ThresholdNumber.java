package vn.solieu.figure.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * A size from which on a thing belongs to a kind: "tàu cá từ 15 m trở lên", "máy từ 90 CV trở lên".
 * Lengths and powers only: of amounts the same words tell an open range ("thu từ 500 tỷ đồng trở
 * lên").
 */
final class ThresholdNumber implements NonFigure {
  private final Set<String> sizes;
  private final PhraseTable<String> ends;

  ThresholdNumber(Resources resources) {
    sizes = ClosedWords.set(resources, "threshold-unit");
    ends = ClosedWords.load(resources, "open-end");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !sizes.contains(unit.unit())) {
      return -1;
    }
    int next = Blanks.after(mention.lower(), unit.end());
    return ends.at(mention.lower(), next) != null ? unit.end() : -1;
  }
}
