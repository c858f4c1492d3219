package vn.solieu.figure.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.CueTable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Stage 2: role and direction of each quantity. The rules stand in one list, most trusted first;
 * what they say becomes a target where {@link TargetFinder} finds one.
 */
public final class StanceFinder {
  private static final int HEAD = 80;
  private static final int LIST = 400;

  /** "phấn đấu có thêm 5 xã" sets a rise. */
  private static final String MORE = " thêm";

  /** The sign of an amount, which falls by it no more than one written with a minus. */
  private static final String BELOW = "âm";

  private final PhraseTable<Cue> cues;
  private final PhraseTable<String> goesOn;
  private final PhraseTable<String> gaps;

  /** The rules for each kind of quantity, most trusted first. */
  private final Map<Measure, List<StanceRule>> rules = new EnumMap<>(Measure.class);

  private final TargetFinder targets;

  public StanceFinder(Lexicon lexicon) {
    Resources resources = lexicon.resources();
    cues = CueTable.load(resources, "figure/stances.tsv");
    goesOn = ClosedWords.load(resources, "goes-on");
    gaps = ClosedWords.load(resources, "gap-word");
    targets = new TargetFinder(resources);
    List<StanceRule> all =
        List.of(
            new CompletionRule(resources),
            new PassedPlanRule(),
            new PlanMeasureRule(resources),
            new FulfilledRule(resources),
            new RatioRule(resources),
            new RequiredRateRule(resources),
            new EqualRule(resources),
            new AlarmRule(resources),
            new SignRule(),
            new SameRule(resources),
            new SuperlativeRule(resources),
            new RaisedTotalRule(resources),
            new ContributionRule(resources),
            new NextYearRule(),
            new YearlyMoveRule(resources),
            new AmountRiseRule(resources),
            new ChangeRule(resources),
            new BeyondRule(resources),
            new RestatedRule(resources),
            new ParallelRule(resources),
            new CountListRule(resources),
            new SideRule(resources),
            new ListHeadRule(resources),
            new RankedRule(resources),
            new MovedCountRule(resources),
            new MultipleRule(),
            new BareMoveRule(resources),
            new DefaultRule(resources));
    for (Measure kind : Measure.values()) {
      rules.put(kind, all.stream().filter(rule -> rule.tells(kind)).toList());
    }
  }

  /** One stance for each quantity, in the same order. */
  public List<Stance> find(Reading reading, List<Quantity> quantities) {
    return quantities.isEmpty()
        ? List.of()
        : new StancePass(this, targets, reading, quantities).run();
  }

  /** "Trong đó, …": what was told to be compared goes on. */
  boolean goesOn(Reading reading, Sentence sentence) {
    return goesOn.at(reading.lower(), Blanks.after(reading.lower(), sentence.span().start()))
        != null;
  }

  /** The stances of earlier rates that a context shows; see {@link StanceContext}. */
  record Told(
      @Nullable Stance recent,
      @Nullable Stance near,
      @Nullable Stance earlier,
      @Nullable Stance ratio) {}

  Stance stance(StanceContext context) {
    for (StanceRule rule : rules.getOrDefault(context.kind(), List.of())) {
      Stance stance = rule.apply(context);
      if (stance != null) {
        return stance;
      }
    }
    throw new IllegalStateException("the default rule always answers");
  }

  static Stance target(StanceContext context, Stance stance, Span cue) {
    Span verb = stance.cue();
    boolean named = stance.rule().endsWith("growth") || stance.rule().endsWith("fall");
    boolean goesOn = verb != null && verb.equals(cue) && stance.rule().equals("parallel");
    boolean behind = cue.start() >= context.end();
    boolean before = verb != null && verb.start() <= cue.start() && !named && !goesOn && !behind;
    Direction direction = stance.role() == Role.CHANGE && !before ? stance.direction() : null;
    boolean more = stance.role() == Role.LEVEL && (" " + context.gap()).endsWith(MORE);
    return new Stance(Role.TARGET, more ? Direction.UP : direction, cue, "target+" + stance.rule());
  }

  StanceContext context(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      int i,
      @Nullable Sentence head,
      Told told) {
    Quantity quantity = quantities.get(i);
    Sentence sentence = reading.sentences().get(quantity.sentence());
    boolean follows = i > 0 && quantities.get(i - 1).sentence() == quantity.sentence();
    boolean leads =
        i + 1 < quantities.size() && quantities.get(i + 1).sentence() == quantity.sentence();
    int from = follows ? quantities.get(i - 1).span().end() : sentence.span().start();
    int to = leads ? quantities.get(i + 1).span().start() : sentence.span().end();
    return new StanceContext(
        reading,
        quantity,
        Measure.of(quantity.unit()),
        from,
        to,
        gap(reading, from, quantity),
        cues(reading, from, quantity),
        follows ? quantities.get(i - 1) : null,
        follows ? stances.get(i - 1) : null,
        head == null ? null : headCue(reading, head.span().start(), head.span().end()),
        colon(reading, sentence, from),
        told.recent(),
        told.near(),
        told.earlier(),
        told.ratio());
  }

  private static String gap(Reading reading, int from, Quantity quantity) {
    Folded lower = reading.lower();
    int start = from;
    int end = Math.max(from, StanceContext.modifierStart(quantity));
    while (start < end && Character.isWhitespace(lower.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(lower.charAt(end - 1))) {
      end--;
    }
    return lower.substring(start, end);
  }

  /** The last change named near the end of a list's head: "5 nhóm tăng giá:", no gap. */
  private @Nullable Match<Cue> headCue(Reading reading, int start, int end) {
    List<Match<Cue>> found = cues(reading, Math.max(start, end - HEAD), end);
    Match<Cue> last = null;
    for (int i = found.size() - 1; i >= 0 && last == null; i--) {
      last = ClosedWords.isOne(gaps, found.get(i).value().phrase()) ? null : found.get(i);
    }
    boolean change =
        last != null && List.of("up", "down", "growth", "fall").contains(last.value().kind());
    return change ? last : null;
  }

  /** "Các nhóm tăng giá: giao thông 0,85%, …": the head of a list within one sentence. */
  private @Nullable Match<Cue> colon(Reading reading, Sentence sentence, int from) {
    int start = Math.max(sentence.span().start(), from - LIST);
    int at = from - 1;
    while (at > start && reading.lower().charAt(at) != ':') {
      at--;
    }
    return at <= start ? null : headCue(reading, start, at);
  }

  private List<Match<Cue>> cues(Reading reading, int from, Quantity quantity) {
    Span modifier = quantity.modifier();
    int start = quantity.span().start();
    int bound = modifier.length() > 0 && modifier.end() <= start ? modifier.start() : start;
    List<Match<Cue>> found = cues(reading, from, start);
    if (!found.isEmpty()) {
      int before = Blanks.before(reading.lower(), bound);
      boolean ratio = quantity.isRatio();
      boolean below = !ratio && quantity.value().signum() < 0;
      found.removeIf(cue ->
          cue.value().note().equals("adjacent") && cue.end() != before
              || cue.value().note().equals("rate") && !ratio
              || below && cue.value().phrase().equals(BELOW));
    }
    return found;
  }

  private List<Match<Cue>> cues(Reading reading, int from, int to) {
    Match<Cue> cue = cues.first(reading.lower(), from, to);
    if (cue == null) {
      return List.of();
    }
    List<Match<Cue>> found = new ArrayList<>();
    for (; cue != null; cue = cues.first(reading.lower(), cue.end(), to)) {
      if (!cue.value().kind().equals("none") && !isName(reading.text(), cue)) {
        found.add(cue);
      }
    }
    return found;
  }

  /** The "Bằng" of "Cao Bằng", the "Thành" of "Yên Thành", the "Tăng" of "Hà Tăng chi". */
  private static boolean isName(String text, Match<Cue> cue) {
    if (!Character.isUpperCase(text.charAt(cue.start()))) {
      return false;
    }
    boolean word = List.of("to", "from", "equal").contains(cue.value().kind());
    int next = Blanks.after(text, cue.end());
    word |= next > cue.end() && next < text.length() && Character.isLowerCase(text.charAt(next));
    int first = Blanks.before(text, cue.start());
    int end = first;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return word && first < end && Character.isUpperCase(text.charAt(first));
  }
}
