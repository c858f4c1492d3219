package vn.solieu.figure.stance;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.text.PartialDate;

/** Tells among the numbers of an aim those that say how it was: "nâng từ | 82% | lên 90%". */
final class PastValue {
  private static final String YEAR = "(năm ";
  private static final int NEAR = 40;

  private final TargetWords words;
  private final Reading reading;
  private final YearAhead ahead;

  PastValue(TargetWords words, Reading reading, YearAhead ahead) {
    this.words = words;
    this.reading = reading;
    this.ahead = ahead;
  }

  /** "nâng tỷ lệ từ 82% lên 90%", "đạt 90% (năm 2014 đạt 82%)": 82% is how it was. */
  boolean is(StanceContext context) {
    Match<Cue> near = context.nearest();
    boolean from =
        near != null
            && near.value().kind().equals("from")
            && context.quantity().high() == null
            && context.after(near).isBlank()
            && context.quantity().modifier().end() <= context.end();
    return from || isBase(context) || words.behind().isNow(context) || isOfPastYear(context);
  }

  /** "(năm 2014 đạt | 82%)" in a later text. */
  private boolean isOfPastYear(StanceContext context) {
    PartialDate date = reading.document().date();
    if (date == null) {
      return false;
    }
    int first = Math.max(context.from(), context.start() - NEAR);
    int last = context.start() - YEAR.length();
    int open = reading.lower().lastIndexOf(YEAR, last, first);
    int year = open < 0 ? -1 : ahead.year(open + YEAR.length());
    return year > 0 && year < date.year();
  }

  /** "giảm 50% so với năm 2018 (": what the change is measured against follows. */
  private boolean isBase(StanceContext context) {
    Folded lower = reading.lower();
    int end = Blanks.before(lower, context.start());
    Match<String> verb = words.baseVerbs().endingAt(lower, end);
    int open = verb == null ? end - 1 : Blanks.before(lower, verb.start()) - 1;
    if (open < 0 || lower.charAt(open) != '(') {
      return false;
    }
    int time = words.times().start(lower, Blanks.before(lower, open));
    int than = time < 0 ? -1 : Blanks.before(lower, time) - ChangeRule.THAN.length();
    return than >= 0 && lower.startsWith(ChangeRule.THAN, than);
  }
}
