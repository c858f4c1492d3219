package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.Blanks;
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

  private final PhraseTable<Cue> titles;
  private final PhraseTable<Cue> leads;
  private final PhraseTable<Cue> bounds;

  YearNumber(Resources resources) {
    titles = CueTable.load(resources, "figure/place-titles.tsv");
    leads = CueTable.load(resources, "figure/leads.tsv");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
  }

  @Override
  public int end(Mention mention) {
    if (mention.high() != null || !mention.within(FIRST, LAST)) {
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

  private boolean chances(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null || !unit.isCount() || !mention.within(NEWS, AHEAD)) {
      return false;
    }
    Folded lower = mention.lower();
    int end = mention.before();
    char mark = mention.charAt(end - 1);
    boolean opens = end == mention.sentence().span().start() || mark == ':' || mark == '(';
    return !opens && leads.endingAt(lower, end) == null && bounds.endingAt(lower, end) == null;
  }
}
