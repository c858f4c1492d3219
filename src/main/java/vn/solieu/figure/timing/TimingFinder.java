package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.text.Span;

/** Stage 3: period and base of each quantity. */
public final class TimingFinder {
  private static final Timing UNKNOWN =
      new Timing(null, null, Flow.FLOW, Status.ACTUAL, 3, "unread");

  private final TimeReader reader;
  private final SenseFinder senses;
  private final TimeCues cues;
  private final PhraseTable<String> following;
  private final PhraseTable<String> sameTimes;
  private final PhraseTable<String> disasters;

  public TimingFinder(Lexicon lexicon) {
    reader = new TimeReader(lexicon);
    senses = new SenseFinder(lexicon);
    cues = TimeCues.load(lexicon.resources());
    following = ClosedWords.load(lexicon.resources(), "breaks-down");
    sameTimes = ClosedWords.load(lexicon.resources(), "same-time");
    disasters = ClosedWords.load(lexicon.resources(), "disaster");
  }

  /** One timing for each quantity, in the same order. */
  public List<Timing> find(Reading reading, List<Quantity> quantities, List<Stance> stances) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    List<List<SentenceTimes>> sentences = reader.read(reading, quantities, stances);
    List<SentenceTimes> all = told(sentences);
    int year = AnchorYear.of(all, q -> stances.get(q).role() == Role.TARGET);
    TimeResolver times = new TimeResolver(reading.document().date(), year);
    Frame first = AnchorYear.frame(all, year);
    FrameKeeper keeper = new FrameKeeper(times, following, sameTimes);
    Antecedent thens = new Antecedent();
    LookBack backs = new LookBack(times);
    SinceBase since = new SinceBase(quantities, stances);
    SenseKeeper kinds = new SenseKeeper(senses, disasters);
    TimeRules rules = new TimeRules(times);
    Timing[] timings = new Timing[quantities.size()];
    Arrays.fill(timings, UNKNOWN);
    // What stands below the last figure tells it nothing.
    int last = quantities.getLast().sentence();
    for (int i = 0; i <= last; i++) {
      Sentence sentence = reading.sentences().get(i);
      keeper.enter(reading, sentence);
      kinds.enter(reading, sentence, keeper.follows());
      for (SentenceTimes s : sentences.get(sentence.index())) {
        Frame frame = keeper.frame(reading, sentence);
        boolean any = s.quantities() > 0 || !s.mentions().isEmpty();
        Period spoken = any && frame != null ? frame.period(times, TimeSense.UNKNOWN, false) : null;
        TimeScene scene =
            new TimeScene(
                reading,
                since.told(backs.told(thens.told(s), spoken)),
                quantities,
                stances,
                frame,
                spoken,
                keeper.moment(),
                first,
                keeper.aims(),
                keeper.base(s),
                keeper.bases(),
                cues);
        keeper.leave(scene, sentence, fill(scene, kinds, rules, timings));
      }
    }
    new HeadlineTimes(reading, quantities, stances, timings).fill();
    return List.of(timings);
  }

  /** The stretches that tell anything. */
  private static List<SentenceTimes> told(List<List<SentenceTimes>> sentences) {
    List<SentenceTimes> told = new ArrayList<>();
    for (List<SentenceTimes> stretches : sentences) {
      for (SentenceTimes s : stretches) {
        if (s != SentenceTimes.NOTHING) {
          told.add(s);
        }
      }
    }
    return told;
  }

  /** Timings of the quantities of one stretch, filled in by their index; returns their periods. */
  private List<Found> fill(TimeScene scene, SenseKeeper senses, TimeRules rules, Timing[] timings) {
    SentenceTimes s = scene.times();
    if (s.quantities() == 0) {
      return List.of();
    }
    int first = s.at(s.place(0)).value();
    List<Found> earlier = new ArrayList<>(s.quantities());
    for (int i = 0; i < s.quantities(); i++) {
      int t = s.place(i);
      int q = first + i;
      TimeSense sense = senses.next(scene, t, scene.quantities().get(q));
      Asked asked = new Asked(scene, t, q, sense, earlier);
      Found f = rules.period(asked);
      Against base = rules.base(asked, f);
      timings[q] =
          new Timing(
              f.period(),
              base.base(),
              Flow.of(sense.isStock(), f.period()),
              status(scene, q),
              f.distance(),
              f.rule(),
              new TimeGrounds(words(scene, f), base.rule(), base.words()));
      earlier.add(f);
    }
    return earlier;
  }

  /** The expression that a period comes from, or null. */
  private static @Nullable Span words(TimeScene scene, Found found) {
    TimeMention by = found.by();
    if (by != null) {
      return scene.times().span(by);
    }
    Frame frame =
        found.rule().equals("moment")
            ? scene.moment()
            : found.rule().contains("frame") ? scene.frame() : null;
    return frame == null ? null : frame.words();
  }

  private static Status status(TimeScene scene, int q) {
    if (scene.role(q) == Role.TARGET) {
      return Status.FORECAST;
    }
    Span modifier = scene.quantities().get(q).modifier();
    int said = scene.reading().lower().indexOf("ước", modifier.start(), modifier.end());
    return said >= 0 ? Status.ESTIMATE : Status.ACTUAL;
  }
}
