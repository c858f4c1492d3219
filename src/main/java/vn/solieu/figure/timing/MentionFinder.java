package vn.solieu.figure.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import vn.solieu.figure.timing.TimeMention.Use;

/**
 * Finds the temporal expressions of a sentence and tells times of figures from times of comparison
 * and of plans: in "9 tháng tăng 5% so với cùng kỳ, đạt 76% kế hoạch năm 2019" the first is a
 * period, the second a base, the third a plan's.
 */
public final class MentionFinder {
  /** Value of "sau", which tells no time of what stands before it. */
  private static final int AFTER = 1;

  /** Value of "trong khi", which tells the time of its clause alone. */
  private static final int MEANWHILE = 2;

  /** Value of "hồi", which looks back where it heads a sentence. */
  private static final int BACK = 3;

  /** Value of "nhưng", behind which something else is told. */
  private static final int BUT = 4;

  private MentionFinder() {}

  /**
   * The expressions among the tokens.
   *
   * @param ratio whether a quantity is a multiple of what follows it: "gấp 2 lần năm 2018"
   */
  public static SentenceTimes find(List<TimeToken> tokens, IntPredicate ratio) {
    if (tokens.isEmpty()) {
      return SentenceTimes.NOTHING;
    }
    TimeGrammar grammar = new TimeGrammar(new TimeTokens(tokens));
    List<TimeMention> mentions = new ArrayList<>();
    int[] depths = depths(tokens);
    int i = 0;
    while (i < tokens.size()) {
      TimeGrammar.Parsed parsed = tokens.get(i).is(TimeWord.OTHER) ? null : grammar.parse(i);
      if (parsed == null) {
        i++;
      } else {
        int depth = isOpening(tokens, i, parsed.next()) ? 0 : depths[i];
        TimeMention m = mention(tokens, parsed, i, depth, mentions);
        boolean told = m.isBase() && !m.compared() && heads(tokens, i);
        mentions.add(
            m.isPeriod() && ratioOf(tokens, i, ratio)
                ? m.as(Use.BASE)
                : told
                    ? m.as(Use.PERIOD).inPassing(clauseEnd(tokens, i))
                    : goesOn(tokens, m, mentions)
                        ? m.inPassing(clauseEnd(tokens, i))
                        : PassingClause.told(tokens, m));
        i = Math.max(parsed.next(), i + 1);
      }
    }
    return SentenceTimes.of(tokens, GlossedYear.settle(tokens, FeastYear.settle(mentions)), depths);
  }

  /** "Bốn ngày nghỉ Tết (từ 1/1 đến 4/1), tỉnh đón …": a bracket of nothing else tells when. */
  private static boolean isOpening(List<TimeToken> tokens, int from, int to) {
    boolean alone =
        from > 0
            && is(tokens, from - 1, TimeWord.OPEN)
            && to < tokens.size()
            && is(tokens, to, TimeWord.CLOSE);
    for (int i = 0; alone && i < from; i++) {
      alone = !is(tokens, i, TimeWord.QUANTITY) && !is(tokens, i, TimeWord.STOP);
    }
    return alone;
  }

  /**
   * "Một năm trước, cũng trong [nửa đầu năm], …": it is told in passing as what it goes on from.
   */
  private static boolean goesOn(List<TimeToken> tokens, TimeMention m, List<TimeMention> mentions) {
    TimeMention last = mentions.isEmpty() ? null : mentions.getLast();
    return last != null
        && m.isPeriod()
        && last.isPeriod()
        && last.term() instanceof TimeTerm.Same
        && !TimeTokens.has(tokens, last.next(), m.first(), TimeWord.QUANTITY);
  }

  /** "…, cùng kỳ năm trước chỉ 3%": it heads its clause and so tells when, not against what. */
  private static boolean heads(List<TimeToken> tokens, int at) {
    if (at == 0) {
      return true;
    }
    return switch (tokens.get(at - 1).word()) {
      case COMMA, STOP, COLON, OPEN -> true;
      default -> false;
    };
  }

  private static int clauseEnd(List<TimeToken> tokens, int at) {
    int end = at;
    boolean bracket = at > 0 && tokens.get(at - 1).is(TimeWord.OPEN);
    while (end < tokens.size()
        && !tokens.get(end).is(TimeWord.STOP)
        && !(bracket && tokens.get(end).is(TimeWord.CLOSE))) {
      end++;
    }
    return end;
  }

  private static boolean ratioOf(List<TimeToken> tokens, int at, IntPredicate ratio) {
    int i = at - 1;
    while (i >= 0
        && i >= at - 4
        && (is(tokens, i, TimeWord.OTHER) || is(tokens, i, TimeWord.INTO))) {
      i--;
    }
    return i >= 0 && is(tokens, i, TimeWord.QUANTITY) && ratio.test(tokens.get(i).value());
  }

  private static boolean is(List<TimeToken> tokens, int i, TimeWord word) {
    return tokens.get(i).is(word);
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
    int since = earlier.isEmpty() ? -1 : earlier.getLast().first();
    boolean over =
        parsed.term() instanceof TimeTerm.Vague
            && at > 0
            && CountGrammar.isOver(tokens.get(at - 1));
    boolean compared = MentionUse.governed(tokens, over ? at - 1 : at, TimeWord.COMPARE, since);
    compared |= isListed(tokens, at, parsed.term(), earlier);
    boolean planned =
        !compared
            && MentionUse.governed(tokens, at, TimeWord.PLAN, since)
            && !MentionUse.within(tokens, at);
    Use use = MentionUse.of(parsed.term(), compared, planned);
    boolean may = use == Use.PERIOD || parsed.term() instanceof TimeTerm.Days;
    boolean named = may && (NamedTimes.holds(tokens, at, parsed) || isAfter(tokens, at, parsed));
    return new TimeMention(
        parsed.term(),
        named ? Use.NAME : use,
        at,
        parsed.next(),
        compared,
        quantityBefore(tokens, at),
        aside(tokens, at),
        depth,
        reach(tokens, at, parsed.next(), earlier));
  }

  /** "tại vị sau [năm 2023]": no figure is told of that year. */
  private static boolean isAfter(List<TimeToken> tokens, int at, TimeGrammar.Parsed parsed) {
    return at > 0
        && parsed.term() instanceof TimeTerm.Year year
        && year.year().kind() == YearRef.Kind.PRINTED
        && is(tokens, at - 1, TimeWord.INTO)
        && tokens.get(at - 1).value() == AFTER;
  }

  /** "so với tháng trước, cùng kỳ và [tháng 12 năm trước]": the last of what is compared with. */
  private static boolean isListed(
      List<TimeToken> tokens, int at, TimeTerm term, List<TimeMention> earlier) {
    TimeMention last = earlier.isEmpty() ? null : earlier.getLast();
    if (last == null || !last.isBase() || !last.compared() || last.next() != at - 1) {
      return false;
    }
    return is(tokens, at - 1, TimeWord.AND)
        || (term instanceof TimeTerm.Same && is(tokens, at - 1, TimeWord.COMMA));
  }

  /** The quantity right before: "58% của năm 2018", "36.798 hộ thoát nghèo trong năm 2018". */
  private static int quantityBefore(List<TimeToken> tokens, int at) {
    int others = 0;
    for (int i = at - 1; i >= 0 && others <= 4; i--) {
      TimeToken token = tokens.get(i);
      if (token.is(TimeWord.OTHER)) { // as most are
        others++;
        continue;
      }
      switch (token.word()) {
        case QUANTITY -> {
          return token.value();
        }
        case NOISE, TERM, THIS -> others++;
        case INTO -> {
          if (tellsOther(token.value())) {
            return -1;
          }
        }
        case WITHIN, OPEN, PAST, AT, TOTAL -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Of the words behind which no time of what stands before them is told. */
  private static boolean tellsOther(int value) {
    return value == AFTER || value == MEANWHILE || value == BUT;
  }

  /**
   * An estimate in passing, a season after another time, or an item of a list after a colon governs
   * no more than its clause.
   */
  private static int reach(List<TimeToken> tokens, int at, int next, List<TimeMention> earlier) {
    if (at > 0 && tokens.get(at - 1).is(TimeWord.INTO) && tokens.get(at - 1).value() == MEANWHILE) {
      int end = next;
      while (end < tokens.size() && !heads(tokens, end + 1)) {
        end++;
      }
      return end;
    }
    boolean passing =
        at > 2
            && tokens.get(at - 1).is(TimeWord.ESTIMATE)
            && tokens.subList(0, at).stream().anyMatch(t -> t.is(TimeWord.QUANTITY));
    boolean item =
        tokens.get(at).is(TimeWord.SEASON)
            && earlier.stream().anyMatch(m -> m.isPeriod() && m.term() instanceof TimeTerm.Months);
    int head = earlier.isEmpty() ? at : earlier.getFirst().next();
    for (int i = head; i < at && !item; i++) {
      item = tokens.get(i).is(TimeWord.COLON);
    }
    int end = passing || item ? next : Math.max(next, tokens.size());
    while (end < tokens.size() && !tokens.get(end).is(TimeWord.STOP)) {
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
    TimeToken first = tokens.getFirst();
    boolean direct =
        at > 0 && is(tokens, at - 1, TimeWord.INTO) && tokens.get(at - 1).value() == BACK;
    boolean back = direct || (first.is(TimeWord.INTO) && first.value() == BACK);
    return at > 0 && (back || first.is(TimeWord.ALONE)) && opens(tokens, at);
  }

  /** "Riêng ngành dệt, tháng 9 …": nothing has been counted in the sentence so far. */
  private static boolean opens(List<TimeToken> tokens, int at) {
    return !TimeTokens.has(tokens, 0, at, TimeWord.QUANTITY)
        && !TimeTokens.has(tokens, 0, at, TimeWord.STOP);
  }
}
