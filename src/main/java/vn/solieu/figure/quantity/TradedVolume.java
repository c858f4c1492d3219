package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * Millions that are a volume although words of buying and selling stand by: "khối lượng đặt mua lên
 * đến 300 triệu". A value named behind it ("khối lượng lớn, giá trị 300 triệu") is money.
 */
final class TradedVolume {
  private static final int REACH = 60;
  private static final String CLAUSE = ",;(:\n";

  private final PhraseTable<String> volumes;
  private final PhraseTable<String> traded;
  private final PhraseTable<Cue> money;

  TradedVolume(Resources resources) {
    volumes = ClosedWords.load(resources, "traded-volume");
    traded = ClosedWords.load(resources, "traded");
    money = CueTable.load(resources, "figure/money-nouns.tsv");
  }

  /** A volume is told in the clause, and nothing but trade behind it. */
  boolean is(Mention mention) {
    Folded lower = mention.lower();
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    int clause = ClauseMarks.start(lower, from, mention.start(), CLAUSE);
    Match<String> volume = volumes.last(lower, clause, mention.start());
    return volume != null
        && money.all(lower, volume.end(), mention.start()).stream()
            .allMatch(m -> traded.at(lower, m.start()) != null);
  }
}
