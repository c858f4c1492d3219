package vn.solieu.figure.timing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.TimeMention.Use;
import vn.solieu.text.Span;

/**
 * A sentence, or a stretch of a long one, cut into tokens, with the temporal expressions among
 * them.
 */
public final class SentenceTimes {
  private static final TimeToken NONE = new TimeToken(TimeWord.STOP, 0, 0, 0, 0);

  private final List<TimeToken> tokens;
  private final List<TimeMention> mentions;

  /** How many brackets are open at each token. */
  private final int[] depths;

  /** Whether a clause ends at each token. */
  private final boolean[] breaks;

  /** Tokens of the quantities, in order. */
  private final int[] places;

  private SentenceTimes(
      List<TimeToken> tokens,
      List<TimeMention> mentions,
      int[] depths,
      boolean[] breaks,
      int[] places) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.depths = depths;
    this.breaks = breaks;
    this.places = places;
  }

  /** Of a stretch that holds neither quantities nor expressions. */
  static final SentenceTimes NOTHING =
      new SentenceTimes(List.of(), List.of(), new int[0], new boolean[0], new int[0]);

  static SentenceTimes of(List<TimeToken> tokens, List<TimeMention> mentions, int[] depths) {
    boolean[] breaks = new boolean[tokens.size()];
    int[] places = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < breaks.length; i++) {
      TimeWord word = tokens.get(i).word();
      breaks[i] = word.breaks();
      if (word == TimeWord.QUANTITY) {
        places[count++] = i;
      }
    }
    for (TimeMention m : mentions) {
      Arrays.fill(breaks, Math.min(m.first() + 1, m.next()), m.next(), false);
    }
    return new SentenceTimes(tokens, mentions, depths, breaks, Arrays.copyOf(places, count));
  }

  /** The same without the expressions that {@code is} tells. */
  SentenceTimes without(Predicate<TimeMention> is) {
    for (TimeMention m : mentions) {
      if (is.test(m)) {
        return with(mentions.stream().filter(is.negate()).toList());
      }
    }
    return this;
  }

  /** The same with other expressions. */
  SentenceTimes with(List<TimeMention> others) {
    return new SentenceTimes(tokens, others, depths, breaks, places);
  }

  public List<TimeToken> tokens() {
    return tokens;
  }

  public List<TimeMention> mentions() {
    return mentions;
  }

  /** How many quantities stand here. */
  int quantities() {
    return places.length;
  }

  /** Token of the quantity that is {@code n}th here. */
  int place(int n) {
    return places[n];
  }

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

  /** The bracket that token {@code i} stands in, or -1. */
  int open(int i) {
    int depth = depth(i);
    int at = i - 1;
    while (depth > 0 && at >= 0 && !(is(at, TimeWord.OPEN) && depth(at) == depth - 1)) {
      at--;
    }
    return depth > 0 ? at : -1;
  }

  /** A mention with its place in the text. */
  Told told(TimeMention m) {
    return new Told(m.term(), span(m));
  }

  /** Where a mention stands in the text. */
  Span span(TimeMention m) {
    return new Span(at(m.first()).start(), Math.max(at(m.first()).end(), at(m.next() - 1).end()));
  }

  /** The token of quantity {@code index}, or -1. */
  int tokenOf(int index) {
    if (places.length == 0) {
      return -1;
    }
    int at = index - tokens.get(places[0]).value();
    return at >= 0 && at < places.length ? places[at] : -1;
  }

  /** Whether it holds a mention of that use. */
  boolean has(Use use) {
    for (TimeMention m : mentions) {
      if (m.use() == use) {
        return true;
      }
    }
    return false;
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
  public boolean none(int from, int to, TimeWord... words) {
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
    while (start > 0 && !breaks[start - 1]) {
      start--;
    }
    return start;
  }

  /** The bracket that closes the one at token {@code open}, or the last token. */
  int closed(int open) {
    int i = open + 1;
    while (i < tokens.size() - 1 && !(is(i, TimeWord.CLOSE) && depth(i) == depth(open))) {
      i++;
    }
    return i;
  }

  /** The token after the clause of token {@code i}, brackets of the clause passed over. */
  int clauseEndOver(int i) {
    int end = i + 1;
    int depth = depth(i);
    while (end < tokens.size() && (!breaks[end] || is(end, TimeWord.OPEN) || depth(end) > depth)) {
      end++;
      if (is(end, TimeWord.CLOSE) && depth(end) == depth) {
        end++;
      }
    }
    return end;
  }

  /** The token after the clause of token {@code i}. */
  int clauseEnd(int i) {
    int end = i + 1;
    while (end < tokens.size() && !breaks[end]) {
      end++;
    }
    return end;
  }
}
