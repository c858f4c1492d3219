package vn.solieu.figure;

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
    String other = way.equals("tăng") ? "giảm" : "tăng";
    int end = mention.sentence().span().end();
    String around =
        lower.substring(
            Math.max(start, mention.start() - REACH), Math.min(end, mention.quoteEnd() + REACH));
    return cue != null || counted(around, other);
  }

  /** "giảm 9 lần" stands in it. */
  private static boolean counted(String around, String way) {
    for (int at = around.indexOf(way); at >= 0; at = around.indexOf(way, at + 1)) {
      int digits = Blanks.after(around, at + way.length());
      int end = digits;
      while (end < around.length() && DigitReader.isDigit(around.charAt(end))) {
        end++;
      }
      if (end > digits && around.startsWith("lần", Blanks.after(around, end))) {
        return true;
      }
    }
    return false;
  }
}
