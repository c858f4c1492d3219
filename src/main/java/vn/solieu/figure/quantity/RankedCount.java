package vn.solieu.figure.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * What the bracketed numbers of those that follow in a ranking count: "Đông nhất là trường A với
 * 8.971 nguyện vọng. Tiếp đó là trường B (3.554), trường C (3.034)" → nguyện vọng. They are no more
 * than what the sentence before told of the first.
 */
final class RankedCount {
  private final PhraseTable<String> openings;

  RankedCount(Resources resources) {
    openings = ClosedWords.load(resources, "rank-goes-on");
  }

  /** The unit of a bare number in brackets, or null when it is none of a ranking. */
  @Nullable String unit(Mention mention, List<Quantity> before) {
    Numeral low = mention.low();
    Quantity first = before.isEmpty() ? null : before.getLast();
    if (low == null || first == null || !bracketed(mention)) {
      return null;
    }
    Folded lower = mention.lower();
    int start = mention.sentence().span().start();
    boolean follows = first.sentence() == mention.sentence().index() - 1;
    boolean counts =
        Character.isLowerCase(first.unit().charAt(0))
            && !first.isRatio()
            && first.high() == null
            && first.unit().length() > 2;
    boolean less = low.value().compareTo(first.value()) <= 0 && !low.scaled();
    boolean whole = low.value().stripTrailingZeros().scale() <= 0;
    return follows
            && counts
            && less
            && whole
            && openings.at(lower, Blanks.after(lower, start)) != null
        ? first.unit()
        : null;
  }

  private static boolean bracketed(Mention mention) {
    return mention.unit() == null
        && mention.charAt(mention.before() - 1) == '('
        && mention.charAt(Blanks.after(mention.lower(), mention.end())) == ')';
  }
}
