package vn.solieu.figure.subject;

import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;

/** What {@link EntityFinder} reads every document by. */
record EntityRules(PhraseTable<Cue> cues, Venue venues, BracketMember members) {
  static EntityRules load(Lexicon lexicon) {
    return new EntityRules(
        cues(lexicon), new Venue(lexicon.resources()), new BracketMember(lexicon.resources()));
  }

  /** The words around names. */
  static PhraseTable<Cue> cues(Lexicon lexicon) {
    return CueTable.load(lexicon.resources(), "figure/entity-cues.tsv");
  }
}
