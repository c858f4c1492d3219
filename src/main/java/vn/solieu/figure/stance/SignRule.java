package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.reading.Blanks;
import vn.solieu.text.Span;

/** A change by its sign: "(+2,05%)" → up, "(-0,08%)" → down; an amount below zero is no change. */
final class SignRule implements StanceRule {
  @Override
  public @Nullable Stance apply(StanceContext context) {
    int at = context.start() - 1;
    if (at < context.from() || context.quantity().value().signum() < 0) {
      return null;
    }
    char sign = context.lower().charAt(at);
    char before = at == 0 ? ' ' : context.lower().charAt(at - 1);
    boolean open = before == '(' || Blanks.is(before);
    boolean minus = sign == '-' || sign == '–' || sign == '\u2212';
    if (!open || (sign != '+' && !minus)) {
      return null;
    }
    return new Stance(
        Role.CHANGE, minus ? Direction.DOWN : Direction.UP, new Span(at, at + 1), "change/sign");
  }
}
