package vn.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.TimeMention.Use;

/**
 * A sentence cut into tokens, with the temporal expressions among them.
 *
 * @param depths how many brackets are open at each token
 */
record SentenceTimes(List<TimeToken> tokens, List<TimeMention> mentions, int[] depths) {
  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  /** Token {@code i}, a stop where there is none. */
  TimeToken at(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
  }

  boolean is(int i, TimeWord word) {
    return at(i).is(word);
  }

  int depth(int i) {
    return i >= 0 && i < depths.length ? depths[i] : 0;
  }

  /** The token of quantity {@code index}, or -1. */
  int tokenOf(int index) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TimeWord.QUANTITY) && tokens.get(i).value() == index) {
        return i;
      }
    }
    return -1;
  }

  /** The last mention of a use that ends at or before token {@code i}, or null. */
  @Nullable TimeMention lastBefore(int i, Use use) {
    TimeMention last = null;
    for (TimeMention m : mentions) {
      if (m.next() <= i && m.use() == use) {
        last = m;
      }
    }
    return last;
  }

  /** The first mention of a use that begins after token {@code i}, or null. */
  @Nullable TimeMention firstAfter(int i, Use use) {
    for (TimeMention m : mentions) {
      if (m.first() > i && m.use() == use) {
        return m;
      }
    }
    return null;
  }

  /** No token of these kinds from {@code from} (inclusive) to {@code to} (exclusive). */
  boolean none(int from, int to, TimeWord... words) {
    for (int i = Math.max(0, from); i < to; i++) {
      for (TimeWord word : words) {
        if (is(i, word)) {
          return false;
        }
      }
    }
    return true;
  }

  /** First token of the clause of token {@code i}: after the last comma, stop or bracket. */
  int clauseStart(int i) {
    int start = i;
    while (start > 0 && !breaks(start - 1)) {
      start--;
    }
    return start;
  }

  /** The token after the clause of token {@code i}. */
  int clauseEnd(int i) {
    int end = i + 1;
    while (end < tokens.size() && !breaks(end)) {
      end++;
    }
    return end;
  }

  /** The first token of a kind in a stretch, or {@code to}. */
  int first(TimeWord word, int from, int to) {
    int i = from;
    while (i < to && !is(i, word)) {
      i++;
    }
    return i;
  }

  private boolean breaks(int i) {
    return switch (at(i).word()) {
      case COMMA, STOP, COLON, OPEN, CLOSE -> !inMention(i);
      default -> false;
    };
  }

  private boolean inMention(int i) {
    for (TimeMention m : mentions) {
      if (i > m.first() && i < m.next()) {
        return true;
      }
    }
    return false;
  }
}
