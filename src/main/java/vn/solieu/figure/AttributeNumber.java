package vn.solieu.figure;

import java.util.List;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** Counts that name a kind of thing: "ô tô dưới 9 chỗ ngồi", "phòng học 3 ca", "đường 4 làn xe". */
final class AttributeNumber implements NonFigure {
  private final PhraseTable<Cue> nouns;
  private final PhraseTable<Cue> bounds;
  private final PhraseTable<String> froms;

  AttributeNumber(Resources resources) {
    nouns = CueTable.load(resources, "figure/attributes.tsv");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
    froms = ClosedWords.load(resources, "range-start");
  }

  @Override
  public int end(Mention mention) {
    ReadUnit unit = mention.unit();
    if (unit == null) {
      return -1;
    }
    int end = mention.before();
    Match<Cue> bound = bounds.endingAt(mention.lower(), end);
    end = bound == null ? end : Blanks.before(mention.lower(), bound.start());
    end = pastFrom(mention, end);
    Match<Cue> noun = nouns.endingAt(mention.lower(), end);
    boolean kind = noun != null && List.of(noun.value().kind().split("\\|")).contains(unit.unit());
    return kind ? unit.end() : -1;
  }

  /** "xe từ 9 chỗ ngồi trở xuống", "xe từ 16 chỗ trở lên": to where "từ" begins. */
  private int pastFrom(Mention mention, int end) {
    ReadUnit unit = mention.unit();
    int next = unit == null ? end : Blanks.after(mention.lower(), unit.end());
    Match<Cue> open = bounds.at(mention.lower(), next);
    Match<String> from = froms.endingAt(mention.lower(), end);
    boolean ranged = open != null && open.value().note().equals("after") && from != null;
    return ranged && from != null ? Blanks.before(mention.lower(), from.start()) : end;
  }
}
