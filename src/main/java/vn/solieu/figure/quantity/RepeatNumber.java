package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * How often something rose, which is no multiple: "giá xăng tăng 12 lần, giảm 9 lần", "điều chỉnh
 * tăng 5 lần". With what it is against ("tăng 12 lần so với năm 2010") it is a multiple.
 */
final class RepeatNumber implements NonFigure {
  private static final int REACH = 60;

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> ways;

  RepeatNumber(Resources resources) {
    ways = ClosedWords.load(resources, "way");
    cues = CueTable.load(resources, "figure/repeats.tsv");
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    boolean times = unit != null && unit.kind() == ReadUnit.Kind.MULTIPLE;
    if (!times || !mention.within(1, 200) || mention.high() != null) {
      return -1;
    }
    Folded lower = mention.lower();
    int next = Blanks.after(lower, mention.quoteEnd());
    if (lower.startsWith("so ", next)) {
      return -1;
    }
    Match<String> way = ways.endingAt(lower, mention.before());
    return way != null && repeats(mention, way.value()) ? mention.quoteEnd() : -1;
  }

  private boolean repeats(Mention mention, String way) {
    Folded lower = mention.lower();
    int start = mention.sentence().span().start();
    Match<Cue> cue = cues.last(lower, Math.max(start, mention.start() - REACH), mention.start());
    int end = Math.min(mention.sentence().span().end(), mention.quoteEnd() + REACH);
    return cue != null
        || ways.all(lower, Math.max(start, mention.start() - REACH), end).stream()
            .anyMatch(other -> !other.value().equals(way) && isCounted(lower, other.end()));
  }

  /** "giảm | 9 lần". */
  private static boolean isCounted(Folded lower, int at) {
    int digits = Blanks.after(lower, at);
    int end = DigitReader.end(lower, digits);
    return end > digits && lower.startsWith(Ratios.TIMES, Blanks.after(lower, end));
  }
}
