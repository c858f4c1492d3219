package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.ReadUnit.Kind;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/** An age whose word stands before it: "5 người tuổi từ 25 đến 35", "tuổi khoảng 40". */
final class AgeNumber implements NonFigure {
  private static final int OLDEST = 120;

  private final PhraseTable<String> leads;

  AgeNumber(Resources resources) {
    leads = ClosedWords.load(resources, "age-lead");
  }

  @Override
  public boolean knows(@Nullable Kind unit) {
    return unit == null;
  }

  @Override
  public int end(Mention mention) {
    boolean bare = mention.unit() == null && mention.denominator() == null;
    return bare
            && mention.within(0, OLDEST)
            && leads.endingAt(mention.lower(), mention.digits() - 1) != null
        ? mention.end()
        : -1;
  }
}
