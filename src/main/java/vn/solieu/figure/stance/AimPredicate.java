package vn.solieu.figure.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.reading.Sentence;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * Words behind numbers that make all of them aims: "thu 500 tỷ đồng và 12 xã về đích là hai cái
 * đích của năm 2020", "80 triệu đồng là mức thu nhập mà huyện hướng tới", and, in a sentence of its
 * own, "Đó là chỉ tiêu cho năm sau". What was reached in the same stretch is none.
 */
final class AimPredicate {
  private static final String MARKS = ",;:.()\n";
  private static final String DIGITS = "0123456789";
  private static final String THAT = " mà ";
  private static final int REACH = 90;
  private static final int CLAUSE = 40;

  /** What such words begin with, of the next three tables. */
  private final PhraseTable<String> openings;

  private final PhraseTable<String> joints;
  private final PhraseTable<String> beside;
  private final PhraseTable<String> made;
  private final PhraseTable<String> takesUp;
  private final PhraseTable<String> leads;
  private final PhraseTable<String> nouns;
  private final PhraseTable<String> heads;
  private final PhraseTable<String> verbs;
  private final PhraseTable<String> against;
  private final PhraseTable<String> denied;

  AimPredicate(Resources resources) {
    openings = ClosedWords.load(resources, List.of("aim-joint", "aim-beside", "aim-made"));
    joints = ClosedWords.load(resources, "aim-joint");
    beside = ClosedWords.load(resources, "aim-beside");
    made = ClosedWords.load(resources, "aim-made");
    takesUp = ClosedWords.load(resources, "aim-takes-up");
    leads = ClosedWords.load(resources, "aim-lead");
    nouns = ClosedWords.load(resources, "aim-noun");
    heads = ClosedWords.load(resources, "aim-head");
    verbs = ClosedWords.load(resources, "aim-verb");
    against = ClosedWords.load(resources, "aim-against");
    denied = ClosedWords.load(resources, "aim-denied");
  }

  /**
   * A stretch of numbers that are aims.
   *
   * @param from where it begins
   * @param cue the words behind it that say so
   */
  record Found(int from, Span cue) {
    boolean covers(Span quantity) {
      return quantity.start() >= from && quantity.end() <= cue.start();
    }
  }

  /** What is said so of the numbers of {@code sentence}, in it or by the next one; else null. */
  @Nullable Found of(Reading reading, Sentence sentence) {
    Folded lower = reading.lower();
    int start = sentence.span().start();
    int end = sentence.span().end();
    Found within = within(lower, start, end);
    return within == null ? next(reading, sentence) : within;
  }

  private @Nullable Found within(Folded lower, int start, int end) {
    int number = ClauseMarks.end(lower, start, end, DIGITS);
    Match<String> opening = openings.first(lower, number, end);
    while (opening != null) {
      Span aim = aim(lower, opening.start(), end);
      int from = aim == null ? -1 : from(lower, start, opening.start());
      if (aim != null && from >= 0) {
        return new Found(from, aim);
      }
      opening = openings.first(lower, opening.start() + 1, end);
    }
    return null;
  }

  /** The words from {@code at} on that make what is before them aims, or null. */
  private @Nullable Span aim(Folded lower, int at, int end) {
    Match<String> whole = made.at(lower, at, end);
    if (whole != null) {
      return new Span(at, whole.end());
    }
    Match<String> joint = joints.at(lower, at, end);
    Match<String> head = joint == null ? beside.at(lower, at, end) : null;
    Span aim = head == null ? null : verb(lower, head.end(), end);
    aim = joint == null ? aim : predicate(lower, joint.end(), end);
    return aim == null ? null : new Span(at, aim.end());
  }

  /** "Đó là chỉ tiêu …" opens the next sentence. */
  private @Nullable Found next(Reading reading, Sentence sentence) {
    if (sentence.index() + 1 >= reading.sentences().size()) {
      return null;
    }
    Folded lower = reading.lower();
    Span after = reading.sentences().get(sentence.index() + 1).span();
    Match<String> that = takesUp.at(lower, Blanks.after(lower, after.start()));
    Span aim = that == null ? null : predicate(lower, that.end(), after.end());
    int from = aim == null ? -1 : from(lower, sentence.span().start(), sentence.span().end());
    return aim == null || that == null || from < 0
        ? null
        : new Found(from, new Span(that.start(), aim.end()));
  }

  /** "là | hai cái đích", "là | mức … mà huyện hướng tới". */
  private @Nullable Span predicate(Folded lower, int joint, int end) {
    int at = Blanks.after(lower, joint);
    for (Match<String> m = leads.at(lower, at); m != null; m = leads.at(lower, at)) {
      at = Blanks.after(lower, m.end());
    }
    Match<String> noun = nouns.at(lower, at);
    if (noun != null) {
      int clause = ClauseMarks.end(lower, noun.end(), Math.min(end, noun.end() + CLAUSE), MARKS);
      return against.first(lower, noun.end(), clause) == null ? new Span(at, noun.end()) : null;
    }
    return relative(lower, at, end);
  }

  /** "mức … mà huyện hướng tới", "thu nhập mà nghị quyết đề ra". */
  private @Nullable Span relative(Folded lower, int at, int end) {
    Match<String> head = heads.at(lower, at);
    if (head == null && lower.indexOf(THAT, at, Math.max(at, Math.min(end, at + REACH))) < 0) {
      return null;
    }
    Span verb = verb(lower, head == null ? at : head.end(), end);
    boolean that = verb != null && lower.substring(at, verb.start()).contains(THAT);
    return head != null || that ? verb : null;
  }

  /** What is done to an aim ("hướng tới", "đề ra") later in the clause, nothing set against it. */
  private @Nullable Span verb(Folded lower, int at, int end) {
    int clause = ClauseMarks.end(lower, at, Math.min(end, at + REACH), MARKS);
    Match<String> verb = verbs.first(lower, at, clause);
    return verb == null || against.first(lower, at, verb.start()) != null
        ? null
        : new Span(verb.start(), verb.end());
  }

  /** Where the numbers that it is said of begin: past what was reached; -1 when there are none. */
  private int from(Folded lower, int start, int joint) {
    Match<String> fact = denied.last(lower, start, joint);
    int from = fact == null ? start : ClauseMarks.end(lower, fact.end(), joint, ",;");
    return ClauseMarks.none(lower, from, joint, DIGITS) ? -1 : from;
  }
}
