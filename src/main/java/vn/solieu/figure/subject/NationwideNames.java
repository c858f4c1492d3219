package vn.solieu.figure.subject;

import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * Tells the companies that do business all over the country though they are called after a place:
 * by their trade ("Chứng khoán Hà Nội", "Bảo hiểm Sài Gòn") or by two places ("Sài Gòn - Hà Nội").
 */
final class NationwideNames {
  private static final String TWO = " - ";

  private final PhraseTable<String> trades;

  NationwideNames(Resources resources) {
    trades = ClosedWords.load(resources, "nationwide-trade");
  }

  boolean isOne(String name) {
    return name.contains(TWO) || trades.first(Folded.of(name), 0, name.length()) != null;
  }
}
