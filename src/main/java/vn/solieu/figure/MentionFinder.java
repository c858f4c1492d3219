package vn.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.figure.TimeMention.Use;

/**
 * Finds the temporal expressions of a sentence and tells times of figures from times of comparison
 * and of plans: in "9 tháng tăng 5% so với cùng kỳ, đạt 76% kế hoạch năm 2019" the first is a period,
 * the second a base, the third a plan's.
 */
final class MentionFinder {
  /** How many words may stand between "so với" and the time it governs. */
  private static final int REACH = 7;

  private MentionFinder() {}

  static SentenceTimes find(List<TimeToken> tokens) {
    TimeGrammar grammar = new TimeGrammar(tokens);
    List<TimeMention> mentions = new ArrayList<>();
    int[] depths = depths(tokens);
    int i = 0;
    while (i < tokens.size()) {
      TimeGrammar.Parsed parsed = grammar.parse(i);
      if (parsed == null) {
        i++;
      } else {
        mentions.add(mention(tokens, parsed, i, depths[i], mentions));
        i = Math.max(parsed.next(), i + 1);
      }
    }
    return new SentenceTimes(tokens, mentions, depths);
  }

  private static int[] depths(List<TimeToken> tokens) {
    int[] depths = new int[tokens.size()];
    int depth = 0;
    for (int i = 0; i < depths.length; i++) {
      if (tokens.get(i).is(TimeWord.CLOSE) && depth > 0) {
        depth--;
      }
      depths[i] = depth;
      if (tokens.get(i).is(TimeWord.OPEN)) {
        depth++;
      }
    }
    return depths;
  }

  private static TimeMention mention(
      List<TimeToken> tokens,
      TimeGrammar.Parsed parsed,
      int at,
      int depth,
      List<TimeMention> earlier) {
    boolean compared = governed(tokens, at, TimeWord.COMPARE);
    boolean planned = !compared && governed(tokens, at, TimeWord.PLAN) && !within(tokens, at);
    return new TimeMention(
        parsed.term(),
        use(parsed.term(), compared, planned),
        at,
        parsed.next(),
        compared,
        quantityBefore(tokens, at),
        aside(tokens, at),
        depth,
        reach(tokens, at, parsed.next(), earlier));
  }

  private static Use use(TimeTerm term, boolean compared, boolean planned) {
    if (term instanceof TimeTerm.EachYear) {
      return Use.RATE;
    }
    if (compared || term instanceof TimeTerm.Same) {
      return Use.BASE;
    }
    return planned ? Use.PLAN : Use.PERIOD;
  }

  /** A word of comparison or of planning stands before the expression in its clause. */
  private static boolean governed(List<TimeToken> tokens, int at, TimeWord word) {
    boolean quantity = false;
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      switch (tokens.get(i).word()) {
        case COMMA, STOP, COLON, OPEN, CLOSE, AND -> {
          return false;
        }
        case QUANTITY -> quantity = true;
        case COMPARE -> {
          boolean bound = i + 1 < tokens.size() && tokens.get(i + 1).is(TimeWord.QUANTITY);
          if (word == TimeWord.COMPARE && !bound) {
            return true;
          }
        }
        case PLAN -> {
          return word == TimeWord.PLAN && !quantity;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean within(List<TimeToken> tokens, int at) {
    return at > 0 && tokens.get(at - 1).is(TimeWord.WITHIN);
  }

  /** The quantity right before: "58% của năm 2018", "36.798 hộ thoát nghèo trong năm 2018". */
  private static int quantityBefore(List<TimeToken> tokens, int at) {
    int others = 0;
    for (int i = at - 1; i >= 0 && others <= 3; i--) {
      switch (tokens.get(i).word()) {
        case QUANTITY -> {
          return tokens.get(i).value();
        }
        case OTHER, NOISE -> others++;
        case INTO, WITHIN, OPEN, PAST, AT -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** An estimate in passing, or an item of a list after a colon, governs no more than its clause. */
  private static int reach(
      List<TimeToken> tokens, int at, int next, List<TimeMention> earlier) {
    boolean passing = at > 2 && tokens.get(at - 1).is(TimeWord.ESTIMATE);
    boolean item = false;
    int head = earlier.isEmpty() ? at : earlier.getFirst().next();
    for (int i = head; i < at && !item; i++) {
      item = tokens.get(i).is(TimeWord.COLON);
    }
    int end = next;
    while (end < tokens.size() && ((!passing && !item) || !tokens.get(end).is(TimeWord.STOP))) {
      end++;
    }
    return end;
  }

  private static boolean aside(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (tokens.get(i).is(TimeWord.ALONE)) {
        return true;
      }
    }
    return false;
  }
}
