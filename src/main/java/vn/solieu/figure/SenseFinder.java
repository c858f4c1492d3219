package vn.solieu.figure;

import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/** Tells flows from stocks by the words around a quantity: "dư nợ cho vay đạt 36 tỷ" is a stock. */
final class SenseFinder {
  private static final int BEFORE = 120;
  private static final int AFTER = 40;

  private final PhraseTable<Cue> cues;

  SenseFinder(Lexicon lexicon) {
    cues = CueTable.load(lexicon.resources(), "figure/flow-cues.tsv");
  }

  /** What the nearest cue before the quantity says, or else the first one after it. */
  TimeSense find(String lower, Span sentence, Quantity quantity) {
    int start = quantity.span().start();
    int from = Math.max(sentence.start(), start - BEFORE);
    int stop = lower.lastIndexOf(';', start);
    PhraseTable.Match<Cue> cue = cues.last(lower, Math.max(from, stop), start);
    if (cue == null) {
      int comma = lower.indexOf(',', quantity.span().end());
      int end = Math.min(sentence.end(), quantity.span().end() + AFTER);
      end = comma < 0 ? end : Math.min(end, comma);
      cue = cues.first(lower, Math.min(quantity.number().end(), end), end);
    }
    if (cue == null) {
      return TimeSense.UNKNOWN;
    }
    return cue.value().kind().equals("stock") ? TimeSense.STOCK : TimeSense.FLOW;
  }
}
