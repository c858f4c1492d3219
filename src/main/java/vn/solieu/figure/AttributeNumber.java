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

  AttributeNumber(Resources resources) {
    nouns = CueTable.load(resources, "figure/attributes.tsv");
    bounds = CueTable.load(resources, "figure/bounds.tsv");
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
    Match<Cue> noun = nouns.endingAt(mention.lower(), end);
    boolean kind = noun != null && List.of(noun.value().kind().split("\\|")).contains(unit.unit());
    return kind ? unit.end() : -1;
  }
}
