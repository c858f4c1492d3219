package vn.solieu.figure.stance;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;

/**
 * The growth of the years that follow one told with its verb: "năm 2016 tăng 20,37%, năm 2017 và
 * năm 2018 lần lượt chỉ còn 14,6% và 7,6%" are three rises. Nothing but the time may stand between.
 */
final class NextYearRule implements StanceRule {
  private static final int FAR = 80;
  private static final Pattern TIME =
      Pattern.compile(
          "[,;] (?:đến |sang |tới |còn |nhưng )?(?:năm|quý|tháng) [\\divx/]+"
              + "(?:(?:,| và)(?: năm| quý| tháng)? [\\divx/]+)*"
              + "(?: lần lượt)?(?: (?:chỉ |còn |chỉ còn |lại )?"
              + "(?:còn|là|đạt|tăng|giảm còn|được|ở mức))?"
              + "(?: lần lượt)?(?: là)?");

  @Override
  public boolean tells(Measure kind) {
    return kind.isRate();
  }

  @Override
  public @Nullable Stance apply(StanceContext context) {
    Stance before = context.previousStance();
    Quantity previous = context.previous();
    if (before == null
        || previous == null
        || before.role() != Role.CHANGE
        || !previous.isPercent()
        || !context.quantity().isPercent()
        || context.gap().length() > FAR) {
      return null;
    }
    boolean verb =
        before.rule().equals("change/up")
            || before.rule().equals("change/down")
            || before.rule().equals("change/growth")
            || before.rule().equals("next-year");
    return verb && TIME.matcher(context.gap()).matches()
        ? new Stance(Role.CHANGE, before.direction(), before.cue(), "next-year")
        : null;
  }
}
