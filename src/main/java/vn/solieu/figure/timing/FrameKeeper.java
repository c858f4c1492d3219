package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ItemMark;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.lexicon.PhraseTable;

/**
 * Carries the time spoken of, and the base of a list, from sentence to sentence as a reader does:
 * the head of a sentence sets the frame, an aside ("riêng tháng 9") or the time of a target does
 * not; a base goes down into the items of its list and into a "Trong đó" that follows at once.
 */
final class FrameKeeper {
  private final TimeResolver times;
  private final PhraseTable<String> following;
  private final PhraseTable<String> sameTimes;
  private final HeadFinder heads;
  private final PassingTime passings;
  private @Nullable Frame frame;

  /** What was spoken of before the frame. */
  private @Nullable Frame earlier;

  private @Nullable Told base;
  private List<Told> bases = List.of();
  private @Nullable Frame listFrame;
  private @Nullable Frame aside;
  private @Nullable Frame moment;

  /** "Tính đến cuối tháng 9" told in passing: where stocks stand while its months are spoken of. */
  private @Nullable Frame end;

  private @Nullable Frame aim;
  private @Nullable Frame plan;
  private @Nullable Frame stage;
  private boolean list;

  /** The head of the list says what its items are measured against. */
  private boolean headBase;

  private char headMark = ' ';
  private int block = -1;

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
    if (list && listFrame != null) {
      return listFrame;
    }
    boolean same = sameTimes.at(reading.lower(), sentence.span().start()) != null;
    return aside != null && (same || followsUp(reading, sentence)) ? aside : frame;
  }

  /** The moment at which the things of the sentence before stood, or null. */
  @Nullable Frame moment() {
    return moment == null ? end : moment;
  }

  /** What targets without a time of their own may be of. */
  Aims aims() {
    return new Aims(aim, plan, stage);
  }

  /**
   * The base handed down into the sentence, or null; an item with a time of its own is not compared
   * as the item before.
   */
  @Nullable Told base(Reading reading, Sentence sentence, SentenceTimes s) {
    boolean own = list && !headBase && s.mentions().stream().anyMatch(TimeMention::isPeriod);
    return !own && (list || followsUp(reading, sentence)) ? base : null;
  }

  /** All bases of the last level before, handed down into the sentence as {@link #base} is. */
  List<Told> bases(Reading reading, Sentence sentence) {
    return list || followsUp(reading, sentence) ? bases : List.of();
  }

  /** Notes that a sentence begins. */
  void enter(Reading reading, Sentence sentence) {
    if (sentence.blockIndex() != block) {
      block = sentence.blockIndex();
      list = list && ItemMark.isItem(reading.text(), sentence) && isUnder(reading.text(), sentence);
      if (!list) {
        listFrame = null;
      }
    }
  }

  /**
   * Notes what a sentence leaves behind.
   *
   * @param found what was found for its quantities
   */
  void leave(TimeScene scene, Sentence sentence, List<PeriodRules.Found> found) {
    if (list) {
      leaveItem(scene.times());
      return;
    }
    aim = aim(scene, found);
    Frame named = plan(scene);
    plan = named == null ? plan : named;
    stage = stage(scene.times());
    TimeMention head = heads.find(scene, found, frame, earlier);
    moment = moment(scene, head, found);
    boolean follows = followsUp(scene.reading(), sentence);
    leaveAside(scene.times(), head, found, follows);
    if (head != null && (frame == null || !follows)) {
      advance(scene, head, found, named);
    }
    leaveBases(scene);
    leaveList(scene, sentence);
  }

  private void leaveItem(SentenceTimes s) {
    TimeMention said = headBase ? null : s.lastBefore(s.tokens().size(), Use.BASE);
    base = said == null ? base : s.told(said);
  }

  private void leaveAside(
      SentenceTimes s, @Nullable TimeMention head, List<PeriodRules.Found> found, boolean follows) {
    TimeMention alone = alone(s, found);
    aside = aside != null && head == null && follows ? aside : null;
    if (head == null && alone != null) {
      aside = new Frame(alone.term(), before(s, alone), s.span(alone));
    }
  }

  /** Goes on to the time that heads the sentence, unless it is told in passing. */
  private void advance(
      TimeScene scene, TimeMention head, List<PeriodRules.Found> found, @Nullable Frame named) {
    Frame next = next(scene, head, found);
    boolean ends = passings.isEnd(next, frame);
    boolean passing = ends || passings.is(scene, head, next, frame);
    end = ends ? next : passing ? end : null;
    aside = passing ? next : null;
    moment = passing ? next : moment;
    plan = passing || frame == null ? plan : named;
    earlier = passing ? earlier : frame;
    frame = passing ? frame : next;
  }

  private Frame next(TimeScene scene, TimeMention head, List<PeriodRules.Found> found) {
    boolean undated = times.date() == null && HandedPeriod.isNow(head.term());
    Period before = undated && head.first() == 0 ? null : before(scene.times(), head);
    boolean toDate = PeriodRules.completed(scene, head, TimeSense.UNKNOWN) == TimeSense.FLOW;
    TimeTerm start = new TimeTerm.Start(YearRef.UNSAID);
    TimeTerm term = toDate ? new TimeTerm.Stretch(start, new TimeTerm.Now()) : head.term();
    return new Frame(term, before, scene.times().span(head), told(head, found));
  }

  private void leaveBases(TimeScene scene) {
    SentenceTimes s = scene.times();
    TimeMention last = s.lastBefore(s.tokens().size(), Use.BASE);
    boolean followed = scene.base() != null && last == null;
    base = last == null ? (followed ? scene.base() : null) : s.told(last);
    bases = last == null ? (followed ? scene.bases() : List.of()) : compared(scene);
  }

  /** "…, gồm:" opens a list under what the sentence says. */
  private void leaveList(TimeScene scene, Sentence sentence) {
    String all = scene.reading().text();
    String text = sentence.span().of(all).stripTrailing();
    if (text.endsWith(":") || text.endsWith("gồm")) {
      list = true;
      headBase = base != null;
      headMark = ItemMark.isItem(all, sentence) ? ItemMark.of(all, sentence) : ' ';
      listFrame = listHead(scene);
    }
  }

  /** The time of the last target of the sentence; one without a time of its own goes on. */
  private @Nullable Frame aim(TimeScene scene, List<PeriodRules.Found> found) {
    SentenceTimes s = scene.times();
    for (int i = found.size() - 1; i >= 0; i--) {
      if (scene.role(s.at(s.place(i)).value()) == Role.TARGET) {
        TimeMention by = found.get(i).by();
        boolean aside = by != null && by.alone();
        return by == null ? aim : aside ? null : new Frame(by.term(), before(s, by), s.span(by));
      }
    }
    return null;
  }

  private static @Nullable Period told(TimeMention head, List<PeriodRules.Found> found) {
    for (PeriodRules.Found f : found) {
      if (head.equals(f.by())) {
        return f.period();
      }
    }
    return null;
  }

  private @Nullable Frame stage(SentenceTimes s) {
    TimeMention last = null;
    for (TimeMention m : s.mentions()) {
      boolean years = m.term() instanceof TimeTerm.Years y && !y.season() && !m.isBase();
      last = years ? m : last;
    }
    return last == null ? stage : new Frame(last.term(), null, s.span(last));
  }

  /** "thông qua nghị quyết về kế hoạch năm 2023", "chương trình hành động nhiệm kỳ 2020-2025". */
  private @Nullable Frame plan(TimeScene scene) {
    SentenceTimes s = scene.times();
    for (int i = 0; i < s.quantities(); i++) {
      if (scene.role(s.at(s.place(i)).value()) == Role.COMPLETION) {
        return null;
      }
    }
    TimeMention last = null;
    for (TimeMention m : s.mentions()) {
      boolean stage = m.use() == Use.NAME && m.term() instanceof TimeTerm.Years;
      last = stage || m.use() == Use.PLAN ? m : last;
    }
    return last == null ? null : new Frame(last.term(), before(s, last), s.span(last));
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

  /** What the last level of a sentence is compared with. */
  private static List<Told> compared(TimeScene scene) {
    SentenceTimes s = scene.times();
    int level = -1;
    for (int i = 0; i < s.quantities(); i++) {
      boolean state = scene.isState(s.at(s.place(i)).value());
      level = state ? s.place(i) : level;
    }
    int from = level;
    return s.mentions().stream().filter(m -> m.isBase() && m.first() > from).map(s::told).toList();
  }

  private @Nullable Frame listHead(TimeScene scene) {
    SentenceTimes s = scene.times();
    TimeMention any = s.lastBefore(s.tokens().size(), Use.PERIOD);
    any = any == null ? s.lastBefore(s.tokens().size(), Use.PLAN) : any;
    Period before = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return any == null ? frame : new Frame(any.term(), before, s.span(any));
  }

  /** "Riêng quý III, …": what heads a sentence as an aside holds for a "Trong đó" that follows. */
  private static @Nullable TimeMention alone(SentenceTimes s, List<PeriodRules.Found> found) {
    for (TimeMention m : s.mentions()) {
      boolean told = m.alone() || m.term() instanceof TimeTerm.Vague;
      boolean heads = m.isPeriod() && told && m.first() < 3 && m.depth() == 0;
      if (heads && found.stream().anyMatch(f -> m.equals(f.by()))) {
        return m;
      }
    }
    return null;
  }

  /** Now after "tỉnh có 300 xã"; what a sentence about such things began under stays. */
  private @Nullable Frame moment(
      TimeScene scene, @Nullable TimeMention head, List<PeriodRules.Found> found) {
    if (head != null) {
      return null;
    }
    SentenceTimes s = scene.times();
    boolean state = false;
    for (int i = 0; i < found.size(); i++) {
      String unit = scene.quantities().get(s.at(s.place(i)).value()).unit();
      state |= found.get(i).rule().equals("state") && !unit.startsWith("VND/");
    }
    boolean goesOn = found.stream().anyMatch(f -> f.rule().equals("moment"));
    return state ? new Frame(new TimeTerm.Now(), null, null) : goesOn ? moment : null;
  }

  private boolean followsUp(Reading reading, Sentence sentence) {
    return following.at(reading.lower(), sentence.span().start()) != null;
  }

  /** "- …" does not stand under a head that is "- …:" itself, nor does "2. …". */
  private boolean isUnder(String text, Sentence sentence) {
    char mark = ItemMark.of(text, sentence);
    return headMark == ' ' || (mark != headMark && !Character.isDigit(mark));
  }
}
