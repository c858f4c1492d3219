package vn.solieu.figure.quantity;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** What a bare number is said to be the number of: "1.540 là số vụ cháy cả năm" → vụ. */
final class NamedCount {
  private final PhraseTable<String> said;
  private final UnitReader units;

  NamedCount(Resources resources, UnitReader units) {
    said = ClosedWords.load(resources, "is-number-of");
    this.units = units;
  }

  /** The listed noun behind "là số", or null. */
  @Nullable String of(Mention mention) {
    Folded lower = mention.lower();
    Match<String> is = said.at(lower, Blanks.after(lower, mention.end()));
    int limit = mention.sentence().span().end();
    ReadUnit unit = is == null ? null : units.read(mention.reading(), is.end(), limit);
    return unit != null && unit.isCount() && unit.listed() ? unit.unit() : null;
  }
}
