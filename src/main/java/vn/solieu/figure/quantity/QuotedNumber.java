package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Numbers in a name that stands in quotes behind what bears it: quỹ "1 triệu cây xanh", phong trào
 * “5 không, 3 sạch”.
 */
final class QuotedNumber implements NonFigure {
  private static final int REACH = 60;

  private final PhraseTable<String> bearers;

  QuotedNumber(Resources resources) {
    bearers = ClosedWords.load(resources, "name-bearer");
  }

  @Override
  public int end(Mention mention) {
    Folded lower = mention.lower();
    int open = mention.start() - 1;
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    while (open >= from && !isQuote(lower.charAt(open))) {
      open--;
    }
    int end = Math.max(mention.end(), mention.quoteEnd());
    boolean named =
        open >= from
            && opens(lower.charAt(open))
            && bearers.endingAt(mention.lower(), Blanks.before(mention.lower(), open)) != null
            && isClosed(mention, end);
    return named ? end : -1;
  }

  private static boolean isClosed(Mention mention, int end) {
    int to = Math.min(mention.sentence().span().end(), end + REACH);
    for (int i = end; i < to; i++) {
      if (closes(mention.lower().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Most chars are letters, which lie between the quotes. */
  private static boolean isQuote(char c) {
    return (c <= '\'' || c >= '«') && (opens(c) || closes(c));
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '"', '“', '‘', '«', '\'' -> true;
      default -> false;
    };
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '”', '’', '»', '\'' -> true;
      default -> false;
    };
  }
}
