package vn.solieu.figure.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.text.Span;

/**
 * Stage 2 over one document, quantity by quantity, with what one hands to the next: the rate told
 * last, the change or plan that goes on, the target of the sentence.
 */
final class StancePass {
  private final StanceFinder finder;
  private final TargetFinder targets;
  private final Reading reading;
  private final List<Quantity> quantities;
  private final Agenda agenda;
  private final List<Stance> stances;
  private @Nullable TargetScope scope;
  private boolean aims = true;
  private @Nullable Stance recent;
  private @Nullable Stance earlier;
  private @Nullable Stance ratio;

  /** The last that is told in no points. */
  private @Nullable Stance rate;

  /** The sentence that told it. */
  private int rated = -2;

  /** The sentence that told the ratio. */
  private int told = -2;

  StancePass(
      StanceFinder finder, TargetFinder targets, Reading reading, List<Quantity> quantities) {
    this.finder = finder;
    this.targets = targets;
    this.reading = reading;
    this.quantities = quantities;
    agenda = targets.agenda(reading);
    stances = new ArrayList<>(quantities.size());
  }

  List<Stance> run() {
    for (int i = 0; i < quantities.size(); i++) {
      Sentence sentence = reading.sentences().get(quantities.get(i).sentence());
      read(i, sentence, reading.heads().of(sentence));
    }
    return stances;
  }

  private void read(int i, Sentence sentence, @Nullable Sentence head) {
    TargetScope within = scope(i, sentence, head);
    StanceContext context =
        finder.context(
            reading,
            quantities,
            stances,
            i,
            head,
            new StanceFinder.Told(recent, near(sentence), earlier, ratio));
    Stance stance = finder.stance(context);
    remember(context, stance, sentence);
    Span target = within.cue(context, stance.role());
    target = target == null ? PlanPhrase.remark(context, stance, isSecond(i)) : target;
    aims &= target != null && within.isAim(target);
    agenda.told(sentence, aims ? target : null);
    boolean same = stance.rule().equals("same");
    stances.add(target == null || same ? stance : StanceFinder.target(context, stance, target));
    if (target != null && within.isPlan(target) && !context.isRate()) {
      ratio = new Stance(Role.COMPLETION, null, target, "completion/plan");
      told = sentence.index();
    }
  }

  /** One quantity alone stands before it in its sentence. */
  private boolean isSecond(int i) {
    int sentence = quantities.get(i).sentence();
    boolean follows = i > 0 && quantities.get(i - 1).sentence() == sentence;
    return follows && (i == 1 || quantities.get(i - 2).sentence() != sentence);
  }

  private @Nullable Stance near(Sentence sentence) {
    return rated >= sentence.index() - 2 ? rate : null;
  }

  /** What makes targets in the sentence; its first quantity begins it anew. */
  private TargetScope scope(int i, Sentence sentence, @Nullable Sentence head) {
    int before = i == 0 ? -1 : quantities.get(i - 1).sentence();
    TargetScope open = scope;
    if (open != null && before == sentence.index()) {
      return open;
    }
    agenda.pass(before, sentence.index());
    @Nullable Sentence outer = head == null ? null : reading.heads().over(head);
    TargetScope next = targets.scope(reading, sentence, head, outer, agenda.open(sentence));
    scope = next;
    aims = true;
    earlier = head == null && !finder.goesOn(reading, sentence) ? null : earlier;
    ratio = head == null && told < sentence.index() - 1 ? null : ratio;
    return next;
  }

  private void remember(StanceContext context, Stance stance, Sentence sentence) {
    if (stance.rule().equals("completion/plan") || stance.rule().equals("change/equal")) {
      ratio = stance;
      told = sentence.index();
    }
    if (context.isRate()) {
      recent = stance;
      rate = context.isPoints() ? rate : stance;
      rated = context.isPoints() ? rated : sentence.index();
    }
    boolean set = context.isRate() || context.isMultiple();
    earlier = set && stance.role() == Role.CHANGE ? stance : earlier;
  }
}
