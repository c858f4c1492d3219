package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The round number that names a programme or a fund: "Quỹ một triệu cây xanh", "đề án 1 triệu ha
 * lúa". Money is what a programme costs, no name.
 */
final class ProgrammeNumber implements NonFigure {
  private static final String OPEN = "\"“'‘";

  private final PhraseTable<String> bearers;

  ProgrammeNumber(Resources resources) {
    bearers = ClosedWords.load(resources, "number-bearer");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit != null && unit != Kind.MONEY;
  }

  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    ReadUnit unit = mention.unit();
    boolean things = unit != null && unit.kind() != ReadUnit.Kind.MONEY;
    boolean round =
        things
            && low != null
            && low.scaled()
            && mention.high() == null
            && low.value().stripTrailingZeros().precision() == 1;
    if (unit == null || !round) {
      return -1;
    }
    boolean quoted = OPEN.indexOf(mention.charAt(mention.start() - 1)) >= 0;
    int end = Blanks.before(mention.lower(), mention.start() - (quoted ? 1 : 0));
    return bearers.endingAt(mention.lower(), end) != null ? unit.end() : -1;
  }
}
