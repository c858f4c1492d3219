package vn.solieu.figure;

import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** A year before the name of a place counts none: "vụ mùa 2020 tỉnh Hưng Yên". */
final class YearNumber implements NonFigure {
  private static final int FIRST = 1945;
  private static final int LAST = 2100;

  private final PhraseTable<Cue> titles;

  YearNumber(Resources resources) {
    titles = CueTable.load(resources, "figure/place-titles.tsv");
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
    return named ? mention.end() : -1;
  }
}
