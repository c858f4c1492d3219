package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.ClosedWords;
import vn.solieu.lexicon.Cue;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.PhraseTable.Match;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.Span;

/**
 * How much a rate moves every year: "phấn đấu mỗi năm hạ tỷ lệ hộ nghèo 2-3%" → down. Without the
 * year the number may be where it goes ("giảm tỷ lệ hộ nghèo dưới 1%").
 */
final class YearlyMoveRule implements StanceRule {
  private static final int REACH = 40;

  private final PhraseTable<String> rates;
  private final PhraseTable<String> yearly;

  YearlyMoveRule(Resources resources) {
    rates = ClosedWords.load(resources, "rate");
    yearly = ClosedWords.load(resources, "yearly-mean");
  }

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Match<Cue> rate = context.nearest();
    Match<Cue> verb = context.last("up", "down");
    if (!context.isRate() || rate == null || verb == null || rate.equals(verb)) {
      return null;
    }
    Folded lower = context.lower();
    boolean named =
        rates.at(lower, rate.start()) != null
            && lower.substring(verb.end(), Math.max(verb.end(), rate.start())).isBlank()
            && context.after(rate).length() <= REACH
            && rate.value().kind().equals("share");
    Match<String> year = yearly.last(lower, context.from(), context.modifierStart());
    boolean bound = context.quantity().modifier().length() > 0;
    return named && year != null && !bound
        ? new Stance(
            Role.CHANGE,
            verb.value().kind().equals("up") ? Direction.UP : Direction.DOWN,
            new Span(verb.start(), verb.end()),
            "change/yearly")
        : null;
  }
}
