package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;

/**
 * The next of those whose rates are told, its verb left out: "Chế biến tăng 10%. Nước sạch theo
 * sau, 5,46%", "đạt 82% kế hoạch; các dự án ODA chậm nhất, 48%", and names with rates in brackets:
 * "GRDP tăng 11%. Nhóm hai con số còn có Quảng Ninh (11,5%), Hải Phòng (11,2%)". They are what the
 * rate before is.
 */
final class RankedRule implements StanceRule {
  private static final int NEAR = 60;
  private static final int NAME = 40;

  private final PhraseTable<String> ranks;
  private final PhraseTable<String> wholes;
  private final PhraseTable<String> parts;
  private final PhraseTable<String> places;

  RankedRule(Resources resources) {
    ranks = ClosedWords.load(resources, "rank-behind");
    wholes = ClosedWords.load(resources, "whole");
    parts = ClosedWords.load(resources, "part-of-change");
    places = ClosedWords.load(resources, "placed");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind == Measure.RATE;
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance near = context.near();
    if (near == null || !context.isRate() || context.isPoints() || isPart(context)) {
      return null;
    }
    boolean told = near.role() == Role.CHANGE || near.role() == Role.COMPLETION;
    boolean goesOn =
        isPlain(context) && (isRanked(context) || isPlaced(context))
            || isWay(context, near) && isListed(context);
    return told && goesOn ? again(context, near) : null;
  }

  private static Stance again(StanceContext context, Stance near) {
    boolean equal = near.rule().endsWith("equal");
    Direction way = equal ? EqualRule.direction(context) : near.direction();
    return new Stance(near.role(), way, near.cue(), equal ? "ranked/equal" : "ranked");
  }

  /** "45% dân số": a whole follows. */
  private boolean isPart(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    return wholes.at(context.lower(), next) != null || parts.at(context.lower(), next) != null;
  }

  /** No verb of its own. */
  private static boolean isPlain(StanceContext context) {
    return context.last("up", "down", "more", "less", "growth", "fall", "share", "equal") == null;
  }

  /** None of its own but one that goes the same way: "các tỉnh tăng hai con số còn có". */
  private static boolean isWay(StanceContext context, Stance near) {
    Match<Cue> way = context.last("up", "down");
    boolean same =
        way != null && (way.value().kind().equals("up") == (near.direction() == Direction.UP));
    return same || isPlain(context);
  }

  /** "theo sau là điện, | 5%", "kế đến là điện | (5%)". */
  private boolean isRanked(StanceContext context) {
    Folded lower = context.lower();
    int from = Math.max(context.from(), context.modifierStart() - NEAR);
    Match<String> rank = ranks.last(lower, from, context.modifierStart());
    return rank != null && ClauseMarks.none(lower, rank.end(), context.modifierStart(), ";:.");
  }

  /** "Quảng Ninh (11,5%), Hải Phòng (": names, each with its bracket. */
  private static boolean isListed(StanceContext context) {
    String text = context.reading().text();
    int open = Blanks.before(text, context.modifierStart()) - 1;
    if (open <= context.from() || text.charAt(open) != '(' || !closes(text, context.end())) {
      return false;
    }
    int word = Blanks.before(text, open);
    int start = word;
    while (start > context.from() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int next = Blanks.after(text, Blanks.after(text, context.end()) + 1);
    next = text.startsWith(",", next) ? Blanks.after(text, next + 1) : pastAnd(text, next);
    return start < word
        && Character.isUpperCase(text.charAt(start))
        && next >= 0
        && next < text.length()
        && Character.isUpperCase(text.charAt(next))
        && text.indexOf('(', next, Math.min(text.length(), next + NAME)) >= 0;
  }

  /** "Hà Nội (8,16%) | xếp thứ 16": the bracket tells what the rank is by. */
  private boolean isPlaced(StanceContext context) {
    Folded lower = context.lower();
    int close = Blanks.after(lower, context.end());
    return context.gap().endsWith("(")
        && lower.startsWith(")", close)
        && places.at(lower, Blanks.after(lower, close + 1)) != null;
  }

  private static boolean closes(String text, int end) {
    return text.startsWith(")", Blanks.after(text, end));
  }

  private static int pastAnd(String text, int at) {
    return text.startsWith("và ", at) ? Blanks.after(text, at + 3) : -1;
  }
}
