package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.figure.reading.Numeral;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * A year before the name of a place counts none: "vụ mùa 2020 tỉnh Hưng Yên". Nor does one that
 * stands before another noun by chance: "đại hội thường niên 2019 công ty", but "có 2019 công ty";
 * counts of thousands are printed with a mark.
 */
final class YearNumber implements NonFigure {
  private static final int FIRST = 1945;
  private static final int LAST = 2100;
  private static final int NEWS = 1990;
  private static final int AHEAD = 2035;
  private static final int YEAR = 4;

  private final PhraseTable<Cue> titles;
  private final PhraseTable<Cue> leads;
  private final PhraseTable<Cue> bounds;
  private final PhraseTable<String> joints;

  YearNumber(Resources resources) {
    titles = CueTable.load(resources, "figure/place-titles.tsv");
    leads = CueTable.load(resources, "figure/leads.tsv");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    joints = ClosedWords.load(resources, "year-joint");
  }

  @Override
  public int end(Mention mention) {
    if (mention.high() != null) {
      return isStretch(mention, mention.high()) ? mention.end() : -1;
    }
    if (!mention.within(FIRST, LAST)) {
      return -1;
    }
    Match<Cue> title = titles.at(mention.lower(), Blanks.after(mention.lower(), mention.end()));
    int name = title == null ? -1 : Blanks.after(mention.lower(), title.end());
    boolean named =
        name > 0
            && name < mention.reading().text().length()
            && Character.isUpperCase(mention.reading().text().charAt(name));
    return named || chances(mention) ? mention.end() : -1;
  }

  /** "từ 2015 tới 2019 xã vận động": two years, and nothing that is counted. */
  private static boolean isStretch(Mention mention, Numeral high) {
    ReadUnit unit = mention.unit();
    boolean plain = !high.scaled() && high.end() - high.start() == YEAR;
    boolean counts = unit != null && unit.isCount();
    return counts && plain && mention.within(NEWS, AHEAD) && isNews(mention.lower(), high.start());
  }

  private boolean chances(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.isCount() || !mention.within(NEWS, AHEAD)) {
      return false;
    }
    Folded lower = mention.lower();
    int end = mention.before();
    char mark = mention.charAt(end - 1);
    boolean opens = end == mention.sentence().span().start() || mark == ':' || mark == '(';
    return isSecond(mention)
        || (!opens && leads.endingAt(lower, end) == null && bounds.endingAt(lower, end) == null);
  }

  /** "từ năm 2010 đến 2018 tỉnh trồng", "năm 2017 và 2018 doanh nghiệp lãi". */
  private boolean isSecond(Mention mention) {
    Folded lower = mention.lower();
    Match<String> joint = joints.endingAt(lower, mention.before());
    int end = joint == null ? -1 : Blanks.before(lower, joint.start());
    int start = end - YEAR;
    boolean digits = start >= 0 && DigitReader.end(lower, start) == end;
    boolean apart = start == 0 || (digits && !lower.isLetterOrDigit(start - 1));
    return digits && apart && ",.".indexOf(mention.charAt(start - 1)) < 0 && isNews(lower, start);
  }

  private static boolean isNews(Folded lower, int start) {
    String digits = lower.substring(start, start + YEAR);
    boolean plain = digits.chars().allMatch(Character::isDigit);
    int year = plain ? Integer.parseInt(digits) : 0;
    return year >= FIRST && year <= AHEAD;
  }
}
