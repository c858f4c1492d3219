package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;

/** A place on the globe or a quake's size: "15,2 độ vĩ Bắc", "4,5 độ Richter". */
final class Coordinate implements NonFigure {
  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.unit().equals("độ")) {
      return -1;
    }
    int next = Blanks.after(mention.lower(), unit.end());
    boolean globe =
        mention.lower().startsWith("vĩ", next) || mention.lower().startsWith("kinh", next);
    return globe ? unit.end() : -1;
  }
}
