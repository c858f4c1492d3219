package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;

/** A place on the globe or a quake's size: "15,2 độ vĩ Bắc", "4,5 độ Richter". */
final class Coordinate implements NonFigure {
  private static final List<String> AFTER = List.of("vĩ", "kinh", "richter", "rích-te", "ríchte");

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.unit().equals("độ")) {
      return -1;
    }
    int next = Blanks.after(mention.lower(), unit.end());
    for (String word : AFTER) {
      if (mention.lower().startsWith(word, next)) {
        return unit.end();
      }
    }
    return -1;
  }
}
