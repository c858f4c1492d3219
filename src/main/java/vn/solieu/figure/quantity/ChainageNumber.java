package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Folded;

/** A place along a road: "Km 0+000 đường cao tốc", "lý trình 65+120". */
final class ChainageNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    Folded lower = mention.lower();
    int first = mention.digits();
    boolean behind =
        mention.charAt(first - 1) == '+' && DigitReader.isDigit(mention.charAt(first - 2));
    int end = first;
    while (DigitReader.isDigit(mention.charAt(end))) {
      end++;
    }
    if (behind) {
      return end;
    }
    int metres = end + 1;
    int last = metres;
    while (mention.charAt(end) == '+'
        && last < lower.length()
        && DigitReader.isDigit(lower.charAt(last))) {
      last++;
    }
    return last - metres == 3 ? last : -1;
  }
}
