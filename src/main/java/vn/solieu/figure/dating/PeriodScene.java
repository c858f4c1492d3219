package vn.solieu.figure.dating;

import java.util.List;
import vn.solieu.figure.choice.TextWords;
import vn.solieu.figure.choice.UnitKind;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Timing;

/**
 * One quantity whose period is to be chosen.
 *
 * @param words the words of the text
 * @param first its first word
 * @param last its last word
 * @param ruled what the rules say
 * @param ruledPeriod the period among it
 * @param rule code of the rule
 * @param who its role and the kind of its unit
 * @param unit code of its unit
 * @param name codes of the words of its name
 * @param before the period of the figure before, none for the first
 * @param beside whether that stands in the same sentence
 * @param pair the roles of both
 * @param candidates the times that it may be of
 */
record PeriodScene(
    TextWords words,
    int first,
    int last,
    Timing ruled,
    KnownPeriod ruledPeriod,
    int rule,
    int who,
    int unit,
    int[] name,
    KnownPeriod before,
    boolean beside,
    int pair,
    List<PeriodCandidate> candidates) {
  private static final int ROLES = 8;

  /** What is known of all figures of one text. */
  record Text(
      TextWords words,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Subject> subjects,
      List<Timing> ruled,
      TextPeriods periods) {}

  /** The scene of the figure after those whose periods were chosen. */
  static PeriodScene next(Text text) {
    TextPeriods periods = text.periods;
    int i = periods.chosen().size();
    Quantity quantity = text.quantities.get(i);
    int first = text.words.at(quantity.span().start());
    int last = text.words.last(first, quantity.span());
    int opening = i;
    while (opening > Math.max(0, i - PeriodCandidates.BACK)
        && text.quantities.get(opening - 1).sentence() == quantity.sentence()) {
      opening--;
    }
    Timing ruled = text.ruled.get(i);
    int role = text.stances.get(i).role().ordinal();
    return new PeriodScene(
        text.words,
        first,
        last,
        ruled,
        periods.ruled().get(i).period(),
        ruled.rule().hashCode(),
        UnitKind.of(quantity).with(role),
        quantity.unit().hashCode(),
        text.words.codes(text.subjects.get(i).indicator()),
        i == 0 ? periods.known(null) : periods.chosen().getLast().period(),
        opening < i,
        i == 0 ? role : role * ROLES + text.stances.get(i - 1).role().ordinal(),
        PeriodCandidates.of(periods, opening));
  }
}
