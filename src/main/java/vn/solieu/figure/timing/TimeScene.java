package vn.solieu.figure.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.lexicon.Folded;
import vn.solieu.text.Span;

/**
 * All that the rules of time may look at for one sentence.
 *
 * @param times expressions of the sentence
 * @param frame the frame that the sentence begins under, or null
 * @param spoken the period of that frame, or null
 * @param moment when the things of the sentence before stood, or null
 * @param first the first period of the whole text, or null
 * @param aims what targets without a time of their own may be of
 * @param base a base handed down into this list item or "trong đó", or null
 * @param bases all that the last level of the sentence before was compared with, handed down too
 * @param cues the words that the rules read by
 */
record TimeScene(
    Reading reading,
    SentenceTimes times,
    List<Quantity> quantities,
    List<Stance> stances,
    @Nullable Frame frame,
    @Nullable Period spoken,
    @Nullable Frame moment,
    @Nullable Frame first,
    Aims aims,
    @Nullable Told base,
    List<Told> bases,
    TimeCues cues) {
  private static final String MEAN = "bình quân";

  Role role(int q) {
    return stances.get(q).role();
  }

  /** "năm học 2019-2020": what is so now is so beyond it. */
  boolean isOfSchool(Frame spoken) {
    Span words = spoken.words();
    return words != null && reading.lower().startsWith("năm học", words.start());
  }

  /** The quantity stands for a state, not for a move: a level or a share. */
  boolean isState(int q) {
    return role(q) == Role.LEVEL || role(q) == Role.SHARE;
  }

  /** "từ 3% lên 5%": the quantity at token {@code t} is where a move began. */
  boolean isOrigin(int t, int q) {
    boolean from =
        times.is(t - 1, TimeWord.SINCE)
            || (times.is(t - 2, TimeWord.SINCE)
                && (times.is(t - 1, TimeWord.OTHER)
                    || times.is(t - 1, TimeWord.NOISE)
                    || times.is(t - 1, TimeWord.COMPARE)));
    return from && quantities.get(q).high() == null && isState(q) && moves(t, q);
  }

  /** A verb of change stands before "từ", or the way goes on before the next quantity does. */
  private boolean moves(int t, int q) {
    Folded lower = reading.lower();
    int since = times.is(t - 1, TimeWord.SINCE) ? t - 1 : t - 2;
    int end = Blanks.before(lower, times.at(since).start());
    int from = quantities.get(q).span().end();
    int next = q + 1;
    if (times.depth(times.tokenOf(next)) > times.depth(t)) {
      next++;
    }
    int token = times.tokenOf(next);
    int to = token < 0 ? from : times.at(token).start();
    return cues.origins().endingAt(lower, end) != null
        || cues.ways().first(lower, from, to) != null;
  }

  /** "bình quân | 6 tháng". */
  boolean isMean(TimeMention m) {
    int end = Blanks.before(reading.lower(), times.at(m.first()).start());
    return reading.lower().startsWith(MEAN, end - MEAN.length());
  }

  /** "590 triệu USD để cả năm đạt 2 tỷ USD": the expression opens the next figure's clause. */
  boolean leads(int t, TimeMention m) {
    boolean words = m.first() > t + 1 && times.is(t + 1, TimeWord.OTHER);
    boolean next =
        times.is(m.next(), TimeWord.QUANTITY)
            || (times.is(m.next(), TimeWord.OTHER) && times.is(m.next() + 1, TimeWord.QUANTITY));
    return next && (words || m.term() instanceof TimeTerm.Now);
  }

  /** The quantity right before the bracket that token {@code t} stands in, or -1. */
  int host(int t) {
    int open = times.open(t);
    return open > 0 && times.is(open - 1, TimeWord.QUANTITY)
        ? times.at(open - 1).value()
        : whole(t);
  }

  /**
   * The change before what it is measured against, where token {@code t} tells in a bracket how a
   * part of it went: "tăng 0,93% so với cùng kỳ năm trước (nữ tăng 0,58%)"; -1 for none.
   */
  int whole(int t) {
    int open = times.open(t);
    for (TimeMention m : times.mentions()) {
      if (open > 0 && m.isBase() && m.next() == open && tellsPart(t, open)) {
        return changeBefore(m.first());
      }
    }
    return -1;
  }

  /** "(nữ tăng | 0,58%)": a change with a subject of its own, first in its bracket. */
  private boolean tellsPart(int t, int open) {
    Span verb = stances.get(times.at(t).value()).cue();
    int from = times.at(open).start() + 1;
    TimeMention inside = times.lastBefore(t, TimeMention.Use.PERIOD);
    return role(times.at(t).value()) == Role.CHANGE
        && (inside == null || inside.first() < open)
        && verb != null
        && verb.start() > from
        && !TimeTokens.has(times.tokens(), open, t, TimeWord.QUANTITY)
        && !reading.lower().substring(from, verb.start()).isBlank();
  }

  private int changeBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (times.is(i, TimeWord.QUANTITY)) {
        return role(times.at(i).value()) == Role.CHANGE ? times.at(i).value() : -1;
      }
    }
    return -1;
  }
}
