package vn.solieu.figure.quantity;

import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** What the text says is not so: "không phải 5%", "không giảm 2% như mong đợi". */
final class DeniedNumber implements NonFigure {
  private final PhraseTable<Cue> denials;

  DeniedNumber(Resources resources) {
    denials = CueTable.load(resources, "figure/denials.tsv");
  }

  @Override
  public int end(Mention mention) {
    Match<Cue> denial = denials.endingAt(mention.lower(), mention.before());
    boolean denied = denial != null && denial.value().kind().isEmpty();
    return denied ? Math.max(mention.end(), mention.quoteEnd()) : -1;
  }
}
