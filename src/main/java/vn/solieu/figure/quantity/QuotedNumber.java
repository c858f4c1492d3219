package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Numbers in a name that stands in quotes behind what bears it: quỹ "1 triệu cây xanh", phong trào
 * “5 không, 3 sạch”.
 */
final class QuotedNumber implements NonFigure {
  private static final String OPEN = "\"“‘«'";
  private static final String CLOSE = "\"”’»'";
  private static final int REACH = 60;

  private final PhraseTable<String> bearers;

  QuotedNumber(Resources resources) {
    bearers = ClosedWords.load(resources, "name-bearer");
  }

  @Override
  public int end(Mention mention) {
    int open = mention.start() - 1;
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    while (open >= from && OPEN.indexOf(mention.charAt(open)) < 0) {
      if (CLOSE.indexOf(mention.charAt(open)) >= 0) {
        return -1;
      }
      open--;
    }
    int end = Math.max(mention.end(), mention.quoteEnd());
    boolean named =
        open >= from
            && bearers.endingAt(mention.lower(), Blanks.before(mention.lower(), open)) != null
            && closes(mention, end);
    return named ? end : -1;
  }

  private static boolean closes(Mention mention, int end) {
    int to = Math.min(mention.sentence().span().end(), end + REACH);
    for (int i = end; i < to; i++) {
      if (CLOSE.indexOf(mention.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
