package vn.solieu.figure.stance;

import vn.solieu.figure.quantity.EarlierTime;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The words that {@link TargetScope} and {@link Agenda} read by.
 *
 * @param cues what makes numbers targets, and what ends that
 * @param past times that make a condition a fact
 * @param behind who set a number, said behind it
 * @param predicate what says behind numbers that all are aims
 * @param subject tells which plan a clause is about
 * @param ahead before a year to come, what makes the numbers after it targets
 * @param says of a resolution, before a term that begins in the text's own year
 * @param against what sets a plan against what was reached
 * @param facts in a sentence, make it one of what was or is
 * @param marks in a sentence after an aim, make it another
 * @param aimed are aims behind what sets them
 * @param causes after a plan, begin why it was met or not
 * @param goesOn open a sentence that goes on with the aim before it
 * @param programmes before a time to come, open a list of aims
 * @param results make a head or a sentence one of what was reached
 * @param budgets after it, say what was planned
 * @param baseVerbs in a bracket behind an earlier time, lead to what it was then
 * @param times what a change may be measured against
 * @param moved tells plans that are changed
 * @param details open a sentence that tells of what the one before named
 * @param fulfilled before a plan, tell that it was met
 */
record TargetWords(
    PhraseTable<Cue> cues,
    PhraseTable<String> past,
    RelativeAim behind,
    AimPredicate predicate,
    PlanSubject subject,
    PhraseTable<String> ahead,
    PhraseTable<String> says,
    PhraseTable<String> against,
    PhraseTable<String> facts,
    PhraseTable<String> marks,
    PhraseTable<String> aimed,
    PhraseTable<String> causes,
    PhraseTable<String> goesOn,
    PhraseTable<String> programmes,
    PhraseTable<Cue> results,
    PhraseTable<String> budgets,
    PhraseTable<String> baseVerbs,
    EarlierTime times,
    MovedPlan moved,
    PhraseTable<String> details,
    PhraseTable<String> fulfilled) {
  static TargetWords load(Resources resources) {
    return new TargetWords(
        CueTable.load(resources, "figure/targets.tsv"),
        ClosedWords.load(resources, "condition-past"),
        new RelativeAim(resources),
        new AimPredicate(resources),
        new PlanSubject(resources),
        ClosedWords.load(resources, "year-ahead"),
        ClosedWords.load(resources, "resolution-says"),
        ClosedWords.load(resources, "plan-against"),
        ClosedWords.load(resources, "told-fact"),
        ClosedWords.load(resources, "aim-mark"),
        ClosedWords.load(resources, "aimed-at"),
        ClosedWords.load(resources, "cause"),
        ClosedWords.load(resources, "aim-goes-on"),
        ClosedWords.load(resources, "programme"),
        CueTable.load(resources, "figure/results.tsv"),
        ClosedWords.load(resources, "budget"),
        ClosedWords.load(resources, "base-verb"),
        new EarlierTime(resources),
        new MovedPlan(resources),
        ClosedWords.load(resources, "goes-into-detail"),
        ClosedWords.load(resources, "fulfilled"));
  }
}
