package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** The second of two decades: the 70 of "thập niên 60, 70 nước sông còn trong". */
final class DecadeNumber implements NonFigure {
  private static final int DECADE = 10;
  private static final int LAST = 90;

  private final PhraseTable<String> decades;

  DecadeNumber(Resources resources) {
    decades = ClosedWords.load(resources, "decade");
  }

  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    if (low == null || !mention.within(DECADE, LAST) || low.value().intValue() % DECADE != 0) {
      return -1;
    }
    Folded lower = mention.lower();
    int floor = mention.sentence().span().start();
    int first = firstEnd(lower, mention.before(), floor);
    boolean round = first - 2 > floor && lower.charAt(first - 1) == '0';
    return round && decades.endingAt(lower, Blanks.before(lower, first - 2)) != null
        ? mention.end()
        : -1;
  }

  /** Where the number before a comma or "và" that ends at {@code end} ends, or {@code floor}. */
  private static int firstEnd(Folded lower, int end, int floor) {
    if (end - 1 > floor && lower.charAt(end - 1) == ',') {
      return Blanks.before(lower, end - 1);
    }
    boolean and = end - 2 > floor && lower.startsWith("và", end - 2);
    return and ? Blanks.before(lower, end - 2) : floor;
  }
}
