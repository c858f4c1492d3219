package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.Span;

/** Stage 3: period and base of each quantity. */
final class TimingFinder {
  /** Chars of a sentence that are read at once. */
  private static final int LONGEST = 1500;

  private final TimeLexer lexer;
  private final SenseFinder senses;

  TimingFinder(Lexicon lexicon) {
    lexer = new TimeLexer(lexicon);
    senses = new SenseFinder(lexicon);
  }

  /** One timing for each quantity, in the same order. */
  List<Timing> find(Reading reading, List<Quantity> quantities, List<Stance> stances) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    List<List<SentenceTimes>> sentences = read(reading, quantities, stances);
    List<SentenceTimes> all = sentences.stream().flatMap(List::stream).toList();
    TimeResolver times = new TimeResolver(reading.document().date(), AnchorYear.of(all));
    Frame first = AnchorYear.frame(all);
    FrameKeeper keeper = new FrameKeeper(times);
    List<Timing> timings = new ArrayList<>(quantities.size());
    for (Sentence sentence : reading.sentences()) {
      keeper.enter(reading, sentence);
      for (SentenceTimes s : sentences.get(sentence.index())) {
        TimeScene scene =
            new TimeScene(
                reading,
                s,
                quantities,
                stances,
                keeper.frame(reading, sentence),
                first,
                keeper.base(reading, sentence));
        timings.addAll(timings(scene, sentence, times, timings.size()));
        keeper.leave(scene, sentence);
      }
    }
    return timings;
  }

  /** Each sentence in stretches of bounded length, so that the rules take linear time. */
  private List<List<SentenceTimes>> read(
      Reading reading, List<Quantity> quantities, List<Stance> stances) {
    List<List<SentenceTimes>> read = new ArrayList<>(reading.sentences().size());
    int q = 0;
    for (Sentence sentence : reading.sentences()) {
      List<SentenceTimes> stretches = new ArrayList<>(1);
      int start = sentence.span().start();
      int limit = sentence.span().end();
      while (start < limit || stretches.isEmpty()) {
        int end = Math.min(limit, start + LONGEST);
        int first = q;
        while (q < quantities.size() && quantities.get(q).span().start() < end) {
          end = Math.max(end, quantities.get(q).span().end());
          q++;
        }
        List<Quantity> own = quantities.subList(first, q);
        List<TimeToken> tokens =
            lexer.read(reading.lower(), new Span(start, Math.max(start, end)), own, first);
        stretches.add(
            MentionFinder.find(
                tokens, i -> isRatio(reading.lower(), quantities.get(i), stances.get(i))));
        start = end;
        if (start >= limit) {
          break;
        }
      }
      read.add(stretches);
    }
    return read;
  }

  /** "gấp 2 lần [năm 2018]", "bằng 95% [năm 2018]". */
  private static boolean isRatio(String lower, Quantity quantity, Stance stance) {
    int at = Math.min(quantity.modifier().start(), quantity.span().start());
    return stance.role() == Role.CHANGE
        && (quantity.unit().equals("lần") || lower.startsWith("bằng ", Math.max(0, at - 5)));
  }

  private List<Timing> timings(
      TimeScene scene, Sentence sentence, TimeResolver times, int offset) {
    PeriodRules periods = new PeriodRules(times);
    BaseRules bases = new BaseRules(times);
    List<Timing> found = new ArrayList<>();
    int count = 0;
    for (TimeToken token : scene.times().tokens()) {
      count += token.is(TimeWord.QUANTITY) ? 1 : 0;
    }
    TimeSense last = TimeSense.UNKNOWN;
    PeriodRules.Found[] earlier = new PeriodRules.Found[count];
    for (int t = 0; t < scene.times().tokens().size(); t++) {
      if (scene.times().is(t, TimeWord.QUANTITY)) {
        int q = scene.times().at(t).value();
        Quantity quantity = scene.quantities().get(q);
        TimeSense sense = sense(scene, sentence, t, quantity, last);
        last = sense;
        PeriodRules.Found f = periods.find(scene, t, q, sense, earlier, offset);
        earlier[q - offset] = f;
        Base base = bases.find(scene, t, q, f.period());
        found.add(
            new Timing(
                f.period(),
                base,
                flow(f.period(), sense),
                status(scene, q),
                f.distance(),
                f.rule()));
      }
    }
    return found;
  }

  private TimeSense sense(
      TimeScene scene, Sentence sentence, int t, Quantity quantity, TimeSense last) {
    TimeSense sense = senses.find(scene.reading().lower(), sentence.span(), quantity);
    boolean has =
        sense == TimeSense.UNKNOWN
            && StateRule.has(scene.times(), scene.times().clauseStart(t), t);
    boolean goesOn = sense == TimeSense.UNKNOWN && last == TimeSense.HELD;
    return has || goesOn ? TimeSense.HELD : sense;
  }

  private static Flow flow(@Nullable Period period, TimeSense sense) {
    if (sense.isStock() || (period != null && Calendar.isDay(period))) {
      return Flow.STOCK;
    }
    boolean partYear =
        period != null
            && !period.from().equals(period.to())
            && period.from().year() == period.to().year()
            && period.from().month() == 1;
    return partYear ? Flow.YEAR_TO_DATE : Flow.FLOW;
  }

  private static Status status(TimeScene scene, int q) {
    if (scene.role(q) == Role.TARGET) {
      return Status.FORECAST;
    }
    String modifier = scene.quantities().get(q).modifier().of(scene.reading().lower());
    return modifier.contains("ước") ? Status.ESTIMATE : Status.ACTUAL;
  }
}
