package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.DigitReader;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/** The plan that is named behind a quantity: "76% | kế hoạch", "99% so với | kế hoạch". */
final class PlanBehind {
  private static final int REACH = 30;

  private final PhraseTable<Cue> plans;
  private final PhraseTable<String> amounts;
  private final PhraseTable<String> gives;
  private final PhraseTable<String> even;
  private final PhraseTable<String> apart;
  private final PhraseTable<String> copulas;
  private final PhraseTable<String> cuts;

  PlanBehind(Resources resources) {
    plans = CueTable.load(resources, "figure/plans.tsv");
    amounts = ClosedWords.load(resources, "plan-amounts");
    gives = ClosedWords.load(resources, "quota-verb");
    even = ClosedWords.load(resources, "even-with");
    apart = ClosedWords.load(resources, "plan-apart");
    copulas = ClosedWords.load(resources, "aim-joint");
    cuts = ClosedWords.load(resources, "plan-cut");
  }

  /** The plan that the quantity says something of, or null. */
  @Nullable Match<Cue> find(StanceContext context) {
    Match<Cue> plan = named(context);
    return plan != null && shared(context, plan) ? null : plan;
  }

  /** "kế hoạch" soon after the number, not past a comparison with an earlier time. */
  private @Nullable Match<Cue> named(StanceContext context) {
    int far = Math.min(context.lower().length(), context.end() + REACH);
    if (plans.first(context.lower(), context.end(), far) == null) {
      return null;
    }
    int end = Math.min(clauseEnd(context), context.end() + REACH);
    Match<Cue> plan = plans.first(context.lower(), context.end(), end);
    if (plan == null || !plan.value().kind().equals("plan")) {
      return null;
    }
    String between = context.lower().substring(context.end(), plan.start());
    boolean aside = between.endsWith("với ") && !between.endsWith("so với ");
    boolean time =
        aside
            || cut(context, between)
            || ClosedWords.isOne(even, between.strip())
            || apart.first(context.lower(), context.end(), plan.start()) != null
            || copulas.endingAt(context.lower(), Blanks.before(context.lower(), plan.start()))
                != null
            || (between.contains(" và ") && !twin(between));
    boolean equals = amounts.first(context.lower(), plan.end(), context.clauseEnd()) != null;
    return time || equals || isOwn(context, plan) ? null : plan;
  }

  /** "điều chỉnh giảm 70% | kế hoạch": the plan itself is less, nothing of it was reached. */
  private boolean cut(StanceContext context, String between) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<String> verb = between.isBlank() ? cuts.endingAt(context.lower(), end) : null;
    return verb != null && verb.start() >= context.from();
  }

  /** "tăng 9% so với chỉ tiêu | 14%": the plan is a rate as well, of which it is no share. */
  private static boolean isOwn(StanceContext context, Match<Cue> plan) {
    Folded lower = context.lower();
    int number = Blanks.after(lower, plan.end());
    int end = DigitReader.end(lower, number);
    return number < lower.length()
        && DigitReader.isDigit(lower.charAt(number))
        && lower.startsWith("%", Blanks.after(lower, end));
  }

  /** "dành 15% chỉ tiêu cho …", "chiếm 20% kế hoạch vốn": a part of the quota goes somewhere. */
  private boolean shared(StanceContext context, Match<Cue> plan) {
    String between = context.lower().substring(context.end(), plan.start());
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<String> verb = between.isBlank() ? gives.endingAt(context.lower(), end) : null;
    return verb != null && verb.start() >= context.from();
  }

  /** End of the clause, past a second share joined by "và". */
  private static int clauseEnd(StanceContext context) {
    int end = context.clauseEnd();
    boolean twin =
        end == context.to() && context.lower().substring(context.end(), end).strip().equals("và");
    return twin ? Math.min(context.lower().length(), end + REACH) : end;
  }

  /** "45% và 52% kế hoạch": both are shares of it. */
  private static boolean twin(String between) {
    String rest = between.strip();
    boolean number = rest.startsWith("và ") && rest.length() > 3;
    return number && DigitReader.isDigit(rest.charAt(3)) && rest.endsWith("%");
  }
}
