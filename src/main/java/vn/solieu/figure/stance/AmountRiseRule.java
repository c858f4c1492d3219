package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.EarlierTime;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.figure.reading.ClauseMarks;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * How far an amount rose, though "lên" seems to say where to: "doanh thu tăng lên 77% so với cùng
 * kỳ" → change, up, for no revenue is a rate. Of a rate ("tỷ suất lợi nhuận tăng lên 27% so với năm
 * trước") it is the level.
 */
final class AmountRiseRule implements StanceRule {
  private static final int REACH = 80;
  private static final String SO = "so ";

  private final PhraseTable<String> rises;
  private final PhraseTable<String> amounts;
  private final PhraseTable<String> rates;
  private final EarlierTime times;

  AmountRiseRule(Resources resources) {
    rises = ClosedWords.load(resources, "rises-to");
    amounts = ClosedWords.load(resources, "money-amount");
    rates = ClosedWords.load(resources, "rate-name");
    times = new EarlierTime(resources);
  }

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    int end = Blanks.before(context.lower(), context.modifierStart());
    Match<String> verb = context.isRate() ? rises.endingAt(context.lower(), end) : null;
    boolean rise = verb != null && verb.start() >= context.from();
    return rise && verb != null && compared(context) && isAmount(context, verb.start())
        ? new Stance(Role.CHANGE, Direction.UP, new Span(verb.start(), verb.end()), "change/amount")
        : null;
  }

  /** An earlier time follows: "so với cùng kỳ", "so năm trước". */
  private boolean compared(StanceContext context) {
    int next = Blanks.after(context.lower(), context.end());
    return context.quantity().high() == null
        && context.lower().startsWith(SO, next)
        && times.follows(context.lower(), next);
  }

  /** Its subject, in the same clause, is money and no rate. */
  private boolean isAmount(StanceContext context, int verb) {
    int from = Math.max(context.from(), verb - REACH);
    Match<String> amount = amounts.last(context.lower(), from, verb);
    Match<Cue> share = context.last("share");
    return amount != null
        && (share == null || share.end() <= from)
        && rates.first(context.lower(), from, verb) == null
        && ClauseMarks.none(context.lower(), amount.end(), verb, ",;:(");
  }
}
