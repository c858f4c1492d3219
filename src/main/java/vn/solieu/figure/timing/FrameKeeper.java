package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.lexicon.PhraseTable;

/**
 * Carries the time spoken of from sentence to sentence as a reader does: the head of a sentence
 * sets the frame, an aside ("riêng tháng 9") or the time of a target does not. What is compared
 * with, what is aimed at and what stands in a list it leaves to {@link BaseKeeper}, {@link
 * AimKeeper} and {@link ListKeeper}.
 */
final class FrameKeeper {
  private final TimeResolver times;
  private final PhraseTable<String> following;
  private final PhraseTable<String> sameTimes;
  private final HeadFinder heads;
  private final PassingTime passings;
  private final ListKeeper list = new ListKeeper();
  private final BaseKeeper bases = new BaseKeeper();
  private final AimKeeper aims = new AimKeeper();
  private @Nullable Frame frame;

  /** What was spoken of before the frame. */
  private @Nullable Frame earlier;

  private @Nullable Frame listFrame;
  private @Nullable Frame aside;
  private @Nullable Frame moment;

  /** The sentence breaks down the one before. */
  private boolean follows;

  /** "Tính đến cuối tháng 9" told in passing: where stocks stand while its months are spoken of. */
  private @Nullable Frame end;

  /**
   * @param following what begins a sentence that breaks down the one before
   * @param sameTimes what begins one of the same time
   */
  FrameKeeper(TimeResolver times, PhraseTable<String> following, PhraseTable<String> sameTimes) {
    this.times = times;
    this.following = following;
    this.sameTimes = sameTimes;
    heads = new HeadFinder(times);
    passings = new PassingTime(times);
  }

  /** The frame that a sentence begins under. */
  @Nullable Frame frame(Reading reading, Sentence sentence) {
    if (list.isOpen() && listFrame != null) {
      return listFrame;
    }
    boolean goesOn =
        aside != null
            && (follows || sameTimes.at(reading.lower(), sentence.span().start()) != null);
    return goesOn ? aside : frame;
  }

  /** The moment at which the things of the sentence before stood, or null. */
  @Nullable Frame moment() {
    return moment == null ? end : moment;
  }

  /** What targets without a time of their own may be of. */
  Aims aims() {
    return aims.aims();
  }

  /** The base handed down into the sentence, or null. */
  @Nullable Told base(SentenceTimes s) {
    return bases.base(s, list.isOpen(), follows);
  }

  /** All bases of the last level before, handed down into the sentence as {@link #base} is. */
  List<Told> bases() {
    return bases.bases(list.isOpen() || follows);
  }

  /** The sentence entered last breaks down the one before. */
  boolean follows() {
    return follows;
  }

  /** Notes that a sentence begins. */
  void enter(Reading reading, Sentence sentence) {
    list.enter(reading, sentence);
    follows = following.at(reading.lower(), sentence.span().start()) != null;
    listFrame = list.isOpen() ? listFrame : null;
  }

  /**
   * Notes what a sentence leaves behind.
   *
   * @param found what was found for its quantities
   */
  void leave(TimeScene scene, Sentence sentence, List<Found> found) {
    if (list.isOpen()) {
      bases.leaveItem(scene.times());
      return;
    }
    aims.leave(scene, found, this::before);
    TimeMention head = heads.find(scene, found, frame, earlier);
    moment = moment(scene, head, found);
    leaveAside(scene.times(), head, found);
    if (head != null && (frame == null || !follows)) {
      advance(scene, head, found);
      aside = aside == null ? last(scene.times(), head, found) : aside;
    }
    bases.leave(scene);
    if (list.opens(scene.reading().text(), sentence)) {
      bases.head();
      listFrame = listHead(scene);
    }
  }

  private void leaveAside(SentenceTimes s, @Nullable TimeMention head, List<Found> found) {
    TimeMention alone = alone(s, found);
    aside = aside != null && head == null && follows ? aside : null;
    if (head == null && alone != null) {
      aside = new Frame(alone.term(), before(s, alone), s.span(alone));
    }
  }

  /** Goes on to the time that heads the sentence, unless it is told in passing. */
  private void advance(TimeScene scene, TimeMention head, List<Found> found) {
    Frame next = next(scene, head, found);
    boolean ends = passings.isEnd(next, frame);
    boolean passing = ends || passings.is(scene, head, next, frame);
    end = ends ? next : passing ? end : null;
    aside = passing ? next : null;
    if (passing) {
      moment = next;
      return;
    }
    if (frame != null) {
      aims.goOn(scene, this::before);
    }
    earlier = frame;
    frame = next;
  }

  private Frame next(TimeScene scene, TimeMention head, List<Found> found) {
    boolean undated = times.date() == null && HandedPeriod.isNow(head.term());
    Period before = undated && head.first() == 0 ? null : before(scene.times(), head);
    boolean toDate = GovernedPeriod.completed(scene, head, TimeSense.UNKNOWN) == TimeSense.FLOW;
    TimeTerm start = new TimeTerm.Start(YearRef.UNSAID);
    TimeTerm term = toDate ? new TimeTerm.Stretch(start, new TimeTerm.Now()) : head.term();
    return new Frame(term, before, scene.times().span(head), told(head, found));
  }

  private static @Nullable Period told(TimeMention head, List<Found> found) {
    for (Found f : found) {
      if (f.isBy(head)) {
        return f.period();
      }
    }
    return null;
  }

  /** What was spoken of before an expression: in its sentence, or before that. */
  private @Nullable Period before(SentenceTimes s, TimeMention m) {
    Period handed = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    TimeMention last = s.lastBefore(m.first(), Use.PERIOD);
    boolean joined =
        last != null && s.none(last.next(), m.first(), TimeWord.QUANTITY, TimeWord.STOP);
    Period period =
        last == null || !joined
            ? null
            : times.period(last.term(), new TimeResolver.Scene(handed, TimeSense.UNKNOWN, false));
    return period == null ? handed : period;
  }

  private @Nullable Frame listHead(TimeScene scene) {
    SentenceTimes s = scene.times();
    TimeMention any = s.lastBefore(s.tokens().size(), Use.PERIOD);
    any = any == null ? s.lastBefore(s.tokens().size(), Use.PLAN) : any;
    Period before = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return any == null ? frame : new Frame(any.term(), before, s.span(any));
  }

  /** "Tháng 5 tăng 2%, 5 tháng tăng 3%": a "Trong đó" that follows breaks down the last told. */
  private @Nullable Frame last(SentenceTimes s, TimeMention head, List<Found> found) {
    TimeMention by = found.isEmpty() ? null : found.getLast().by();
    return by != null
            && by.first() > head.first()
            && by.isPeriod()
            && !by.alone()
            && by.depth() == 0
            && by.term() instanceof TimeTerm.Months
        ? new Frame(by.term(), before(s, by), s.span(by))
        : null;
  }

  /** "Riêng quý III, …": what heads a sentence as an aside holds for a "Trong đó" that follows. */
  private static @Nullable TimeMention alone(SentenceTimes s, List<Found> found) {
    for (TimeMention m : s.mentions()) {
      boolean told = m.alone() || m.term() instanceof TimeTerm.Vague;
      boolean heads = m.isPeriod() && told && m.first() < 3 && m.depth() == 0;
      if (heads && Found.isBy(found, m)) {
        return m;
      }
    }
    return null;
  }

  /** Now after "tỉnh có 300 xã"; what a sentence about such things began under stays. */
  private @Nullable Frame moment(TimeScene scene, @Nullable TimeMention head, List<Found> found) {
    if (head != null) {
      return null;
    }
    SentenceTimes s = scene.times();
    boolean state = false;
    boolean goesOn = false;
    for (int i = 0; i < found.size(); i++) {
      String rule = found.get(i).rule();
      state |=
          rule.equals("state")
              && !scene.quantities().get(s.at(s.place(i)).value()).unit().startsWith("VND/");
      goesOn |= rule.equals("moment");
    }
    return state ? new Frame(new TimeTerm.Now(), null, null) : goesOn ? moment : null;
  }
}
