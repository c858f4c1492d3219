package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * "3,4 bộ máy" may be three or four, or three and four tenths, which only an average of things can
 * be: neither is told apart, unless an average is named ("bình quân 3,4 người/hộ").
 */
final class AlternativeNumber implements NonFigure {
  private static final int REACH = 80;

  private final PhraseTable<Cue> averages;

  AlternativeNumber(Resources resources) {
    averages = CueTable.load(resources, "figure/averages.tsv");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == Kind.COUNTED;
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    Numeral low = mention.low();
    boolean whole = unit != null && unit.isCount() && unit.unit().indexOf('/') < 0;
    if (low == null || mention.high() != null || low.scaled() || low.spelled() || !whole) {
      return -1;
    }
    int comma = mention.lower().indexOf(',', low.start(), low.end());
    if (comma < 0 || !follows(mention.lower(), low, comma)) {
      return -1;
    }
    int from = Math.max(mention.sentence().span().start(), low.start() - REACH);
    return averages.first(mention.lower(), from, low.start()) == null ? mention.end() : -1;
  }

  /** The second number is the next after the first. */
  private static boolean follows(Folded lower, Numeral number, int comma) {
    boolean brief = comma - number.start() < 3 && number.end() - comma < 4;
    return brief
        && Integer.parseInt(lower.substring(number.start(), comma)) + 1
            == Integer.parseInt(lower.substring(comma + 1, number.end()))
        && lower.charAt(comma + 1) != '0';
  }
}
