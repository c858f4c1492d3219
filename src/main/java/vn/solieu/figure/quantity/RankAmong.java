package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * A rank among all that are ranked: "tăng 14 bậc, lên 68/190 quốc gia". How many of all have done
 * something ("từ 12/18 lên 15/18 xã đạt chuẩn") is a figure.
 */
final class RankAmong implements NonFigure {
  private static final int REACH = 60;

  private final PhraseTable<String> moves;
  private final PhraseTable<String> leads;

  RankAmong(Resources resources) {
    moves = ClosedWords.load(resources, "rank-move");
    leads = ClosedWords.load(resources, "rank-lead");
  }

  @Override
  public int end(Mention mention) {
    Folded lower = mention.lower();
    if (mention.denominator() == null || leads.endingAt(lower, mention.before()) == null) {
      return -1;
    }
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    int clause = ClauseMarks.start(lower, from, mention.start(), ";.:(\n");
    return moves.first(lower, clause, mention.start()) == null ? -1 : mention.quoteEnd();
  }
}
