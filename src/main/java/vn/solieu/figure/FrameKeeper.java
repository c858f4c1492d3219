package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.TimeMention.Use;
import vn.solieu.figure.TimeResolver.Scene;
import vn.solieu.text.Block;

/**
 * Carries the time spoken of, and the base of a list, from sentence to sentence as a reader does:
 * the head of a sentence sets the frame, an aside ("riêng tháng 9") or the time of a target does
 * not; a base goes down into the items of its list and into a "Trong đó" that follows at once.
 */
final class FrameKeeper {
  private final TimeResolver times;
  private @Nullable Frame frame;
  private @Nullable TimeTerm base;
  private List<TimeTerm> bases = List.of();
  private @Nullable Frame listFrame;
  private @Nullable Frame aside;
  private @Nullable Frame moment;
  private boolean list;
  private int block = -1;

  FrameKeeper(TimeResolver times) {
    this.times = times;
  }

  /** The frame that a sentence begins under. */
  @Nullable Frame frame(Reading reading, Sentence sentence) {
    if (list && listFrame != null) {
      return listFrame;
    }
    return aside != null && followsUp(reading, sentence) ? aside : frame;
  }

  /** The moment at which the things of the sentence before stood, or null. */
  @Nullable Frame moment() {
    return moment;
  }

  /** The base handed down into the sentence, or null. */
  @Nullable TimeTerm base(Reading reading, Sentence sentence) {
    return list || followsUp(reading, sentence) ? base : null;
  }

  /** All bases of the last level before, handed down into the sentence as {@link #base} is. */
  List<TimeTerm> bases(Reading reading, Sentence sentence) {
    return list || followsUp(reading, sentence) ? bases : List.of();
  }

  /** Notes that a sentence begins. */
  void enter(Reading reading, Sentence sentence) {
    if (sentence.blockIndex() != block) {
      block = sentence.blockIndex();
      list = list && isItem(reading.text(), sentence);
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
      return;
    }
    SentenceTimes s = scene.times();
    TimeMention head = head(scene, found);
    moment = moment(head, found);
    boolean kept = aside != null && head == null && followsUp(scene.reading(), sentence);
    aside = kept ? aside : null;
    boolean breakdown = frame != null && followsUp(scene.reading(), sentence);
    if (head != null && !breakdown) {
      Period before = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
      boolean toDate = PeriodRules.completed(scene, head, TimeSense.UNKNOWN) == TimeSense.FLOW;
      TimeTerm start = new TimeTerm.Start(YearRef.UNSAID);
      Frame next =
          new Frame(toDate ? new TimeTerm.Stretch(start, new TimeTerm.Now()) : head.term(), before);
      boolean passing = frame != null && passing(s, head);
      aside = passing ? next : null;
      moment = passing ? next : moment;
      frame = passing ? frame : next;
    }
    TimeMention last = s.lastBefore(s.tokens().size(), Use.BASE);
    boolean followed = scene.base() != null && last == null;
    base = last == null ? (followed ? scene.base() : null) : last.term();
    bases = last == null ? (followed ? scene.bases() : List.of()) : compared(scene);
    String text = sentence.span().of(scene.reading().text()).stripTrailing();
    if (text.endsWith(":") || text.endsWith("gồm")) {
      list = true;
      listFrame = listHead(scene);
    }
  }

  /** What the last level of a sentence is compared with. */
  private static List<TimeTerm> compared(TimeScene scene) {
    SentenceTimes s = scene.times();
    int level = -1;
    for (int i = 0; i < s.quantities(); i++) {
      boolean state = scene.isState(s.at(s.place(i)).value());
      level = state ? s.place(i) : level;
    }
    int from = level;
    return s.mentions().stream()
        .filter(m -> m.isBase() && m.first() > from)
        .map(TimeMention::term)
        .toList();
  }

  private @Nullable Frame listHead(TimeScene scene) {
    SentenceTimes s = scene.times();
    TimeMention any = s.lastBefore(s.tokens().size(), Use.PERIOD);
    any = any == null ? s.lastBefore(s.tokens().size(), Use.PLAN) : any;
    Period before = frame == null ? null : frame.period(times, TimeSense.UNKNOWN, false);
    return any == null ? frame : new Frame(any.term(), before);
  }

  /**
   * The expression that the next sentence goes on from, or null: the first that heads the sentence,
   * unless a later clause sums up ("tính chung 9 tháng").
   */
  private @Nullable TimeMention head(TimeScene scene, List<PeriodRules.Found> found) {
    SentenceTimes s = scene.times();
    TimeMention head = null;
    for (TimeMention m : s.mentions()) {
      boolean sums = s.is(m.first() - 1, TimeWord.TOTAL) && !s.is(m.first() - 2, TimeWord.OTHER);
      boolean sets = m.isPeriod() && m.depth() == 0 && !m.alone() && !bound(scene, m);
      boolean speaks = s.quantities() == 0 ? !isDay(m) : found.stream().anyMatch(f -> m == f.by());
      if (sets && speaks && m.reach() == s.tokens().size() && !ofOne(m, found)) {
        head = head == null || sums || isLater(m, head) || isWider(s, head, m) ? m : head;
      }
    }
    return head;
  }

  /** Now after "tỉnh có 300 xã"; what a sentence about such things began under stays. */
  private @Nullable Frame moment(@Nullable TimeMention head, List<PeriodRules.Found> found) {
    if (head != null) {
      return null;
    }
    boolean state = found.stream().anyMatch(f -> f.rule().equals("state"));
    boolean goesOn = found.stream().anyMatch(f -> f.rule().equals("moment"));
    return state ? new Frame(new TimeTerm.Now(), null) : goesOn ? moment : null;
  }

  /** "…, bằng 81% dân số năm 2016": the other figures of the sentence stay under the frame. */
  private boolean ofOne(TimeMention m, List<PeriodRules.Found> found) {
    boolean others = found.stream().anyMatch(f -> f.by() == null && f.distance() == 2);
    return frame != null
        && m.quantity() >= 0
        && others
        && found.stream().filter(f -> f.by() == m).count() == 1;
  }

  /** "ngày 5/3" sets no time for what follows unless a figure is about it. */
  private static boolean isDay(TimeMention m) {
    return m.term() instanceof TimeTerm.Days
        || (m.term() instanceof TimeTerm.Shift s && s.unit() == TimeTerm.Unit.DAY);
  }

  /** "tháng 9 và 9 tháng": of two in a row that no figure parts the longer one goes on. */
  private boolean isWider(SentenceTimes s, TimeMention head, TimeMention m) {
    if (!s.none(head.next(), m.first(), TimeWord.QUANTITY, TimeWord.STOP, TimeWord.OTHER)) {
      return false;
    }
    Scene scene = new Scene(null, TimeSense.UNKNOWN, false);
    Period first = times.period(head.term(), scene);
    Period second = times.period(m.term(), scene);
    return first != null
        && second != null
        && !second.first().isAfter(first.first())
        && !second.last().isBefore(first.last());
  }

  /** "từ chỗ 2 tiêu chí năm 2010, đến nay …": the text goes on from the later year. */
  private boolean isLater(TimeMention m, TimeMention head) {
    Scene scene = new Scene(null, TimeSense.UNKNOWN, false);
    Period first = times.period(head.term(), scene);
    Period second = times.period(m.term(), scene);
    return first != null && second != null && first.to().year() < second.from().year();
  }

  /** It belongs to one figure, to a target, or to what was spoken of anyway. */
  private boolean bound(TimeScene scene, TimeMention m) {
    if (m.term() instanceof TimeTerm.Stretch s && s.to() instanceof TimeTerm.Spoken) {
      return scene.frame() != null;
    }
    int owner = m.quantity();
    int next = next(scene.times(), m);
    boolean target =
        (next >= 0 && scene.role(next) == Role.TARGET)
            || (owner >= 0 && scene.role(owner) == Role.TARGET);
    if (target) {
      return frame != null || !isOfNow(m);
    }
    if (owner < 0) {
      return false;
    }
    int token = scene.times().tokenOf(owner);
    return scene.isOrigin(token, owner) || scene.times().lastBefore(token, Use.PERIOD) != null;
  }

  /** A forecast of the year of the text tells its time where nothing else has done so. */
  private boolean isOfNow(TimeMention m) {
    Period period = times.period(m.term(), new Scene(null, TimeSense.UNKNOWN, true));
    return period != null
        && m.term() instanceof TimeTerm.Year
        && period.to().year() == times.thisYear();
  }

  /** "Lũy kế đến ngày 4-5", "năm trước đó": spoken of in passing. */
  private static boolean passing(SentenceTimes s, TimeMention m) {
    boolean before = m.term() instanceof TimeTerm.Year y && y.year().kind() == YearRef.Kind.BEFORE;
    boolean point = m.term() instanceof TimeTerm.Until u && u.whole() instanceof TimeTerm.Days;
    boolean now = m.term() instanceof TimeTerm.Now && m.first() > 0;
    return before || now || (point && s.is(m.first() - 1, TimeWord.TOTAL));
  }

  private static int next(SentenceTimes s, TimeMention m) {
    for (int i = m.next(); i < s.tokens().size(); i++) {
      if (s.is(i, TimeWord.QUANTITY)) {
        return s.at(i).value();
      }
    }
    return -1;
  }

  static boolean followsUp(Reading reading, Sentence sentence) {
    return reading.lower().startsWith("trong đó", sentence.span().start())
        || reading.lower().startsWith("trong số", sentence.span().start());
  }

  private static boolean isItem(String text, Sentence sentence) {
    if (sentence.block() instanceof Block.Cell) {
      return false;
    }
    int at = sentence.span().start();
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '-' || c == '+' || c == '•' || c == '*' || c == '–' || c == '·' || c == '▪') {
      return true;
    }
    boolean numbered = Character.isDigit(c) || (c >= 'a' && c <= 'h');
    char mark = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return numbered && (mark == ')' || mark == '.');
  }
}
